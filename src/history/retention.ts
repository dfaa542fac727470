/** How long what is kept of a session, as the user has set it; and what is due. Pure. */
import { isOpen, type SessionRecord } from '../contract/record.js';

export const DAY_MS = 86_400_000;

/** Days after the end of a session, or after its import; null keeps until deleted. */
export interface Retention {
  readonly verdictsDays: number | null;
  readonly mediaDays: number | null;
}

export const DEFAULT_RETENTION: Retention = { verdictsDays: 30, mediaDays: null };

/** What the choice is between; 0 keeps nothing beyond the end of a session. */
export const RETENTION_DAYS: readonly (number | null)[] = [0, 1, 7, 30, 90, 365, null];

export interface Due {
  readonly verdicts: boolean;
  readonly media: boolean;
}

/**
 * When it is due, ms since the epoch; null is never. A session that runs is never due. One that was imported is kept from then
 * on, and for a day at least: who imports it wants to look at it.
 */
export function dueAt(record: SessionRecord, days: number | null): number | null {
  const { endedAt, importedAt, startedAt, listenedMs } = record;
  if (days === null || isOpen(record)) return null;
  if (importedAt !== undefined) return importedAt + Math.max(1, days) * DAY_MS;
  return (endedAt ?? startedAt + listenedMs) + days * DAY_MS;
}

export function dueOf(record: SessionRecord, { verdictsDays, mediaDays }: Retention, nowMs: number): Due {
  const isDue = (days: number | null): boolean => (dueAt(record, days) ?? Number.POSITIVE_INFINITY) <= nowMs;
  return {
    verdicts: record.verdictsExpiredAt === undefined && isDue(verdictsDays),
    media: record.media.length > 0 && isDue(mediaDays),
  };
}

/** What is stored as the setting; the default where it is nothing or cannot be chosen. */
export function readRetention(value: unknown): Retention {
  if (typeof value !== 'object' || value === null) return DEFAULT_RETENTION;
  const of = value as Partial<Record<keyof Retention, unknown>>;
  const days = (found: unknown, otherwise: number | null): number | null =>
    found === null || (typeof found === 'number' && RETENTION_DAYS.includes(found)) ? found : otherwise;
  return {
    verdictsDays: days(of.verdictsDays, DEFAULT_RETENTION.verdictsDays),
    mediaDays: days(of.mediaDays, DEFAULT_RETENTION.mediaDays),
  };
}
