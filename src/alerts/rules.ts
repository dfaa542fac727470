/** When the user wants to be told, and how. Pure: what a rule asks for is done by the page. */

export interface AlertRule {
  readonly id: string;
  readonly enabled: boolean;
  /** `deepfake`: the smoothed verdict is that. `suspicious`: it is that or worse. Provisional verdicts count for nothing. */
  readonly when: 'deepfake' | 'suspicious';
  /** How long it must say so without a break before the rule speaks, ms of judged time. */
  readonly holdMs: number;
  readonly sound: boolean;
  readonly vibrate: boolean;
  /** A notification of the system, while the page is hidden. */
  readonly notify: boolean;
}

/** Minutes of the day by the local clock; `from` after `to` spans midnight. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

export interface AlertSettings {
  readonly rules: readonly AlertRule[];
  /** Hours in which a rule neither sounds, vibrates nor notifies; it still shows on the page and in the log. */
  readonly quiet: QuietHours | null;
}

export const NO_ALERTS: AlertSettings = { rules: [], quiet: null };

/** What can be chosen, ms. */
export const HOLD_MS: readonly number[] = [0, 2_000, 5_000, 10_000, 30_000];

export const MOST_RULES = 10;

/** What is stored, as far as it can be used; no rule where it cannot. */
export function readAlerts(stored: string | null): AlertSettings {
  const value = parsed(stored);
  if (!isObject(value)) return NO_ALERTS;
  const rules = Array.isArray(value.rules) ? value.rules.filter(isRule).slice(0, MOST_RULES) : [];
  return { rules, quiet: isQuietHours(value.quiet) ? value.quiet : null };
}

export function isQuiet(quiet: QuietHours | null, minuteOfDay: number): boolean {
  if (quiet === null || quiet.fromMinute === quiet.toMinute) return false;
  const { fromMinute, toMinute } = quiet;
  return fromMinute < toMinute
    ? minuteOfDay >= fromMinute && minuteOfDay < toMinute
    : minuteOfDay >= fromMinute || minuteOfDay < toMinute;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRule(value: unknown): value is AlertRule {
  if (!isObject(value)) return false;
  const { id, enabled, when, holdMs, sound, vibrate, notify } = value;
  const flags = [enabled, sound, vibrate, notify].every((flag) => typeof flag === 'boolean');
  const known = when === 'deepfake' || when === 'suspicious';
  return flags && known && typeof id === 'string' && typeof holdMs === 'number' && HOLD_MS.includes(holdMs);
}

function isQuietHours(value: unknown): value is QuietHours {
  const isMinute = (found: unknown): boolean => Number.isInteger(found) && Number(found) >= 0 && Number(found) < 1440;
  return isObject(value) && isMinute(value.fromMinute) && isMinute(value.toMinute);
}
