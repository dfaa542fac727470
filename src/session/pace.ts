/** How often faces are judged, by what the device and its user can spare. Pure. */
import { FULL_PACE_MS } from '../contract/frames.js';

/** Load and heat of the processor, in the words of the Compute Pressure API. */
export type Pressure = 'nominal' | 'fair' | 'serious' | 'critical';

export interface Load {
  readonly hidden: boolean;
  /** Null where the browser does not say. */
  readonly pressure: Pressure | null;
  /** Null where the browser does not say, or the device has none. */
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
}

/** Why faces are judged less often than they could be. */
export type SlowCause = 'hidden' | 'hot' | 'battery';

export interface Pace {
  readonly intervalMs: number;
  /** Null at full pace. */
  readonly cause: SlowCause | null;
}

/** At or below this share a battery that is not being charged is spared. */
const LOW_BATTERY = 0.2;
const EASED_MS = 500;
const SLOW_MS = 1_000;

export const FULL_PACE: Pace = { intervalMs: FULL_PACE_MS, cause: null };

/**
 * The slowest that anything asks for, and what asks for it. A processor under `serious` pressure still does all that is asked of
 * it, and much of that may be ours: only `critical` asks for less.
 */
export function paceOf({ hidden, pressure, battery }: Load): Pace {
  if (pressure === 'critical') return { intervalMs: SLOW_MS, cause: 'hot' };
  if (hidden) return { intervalMs: SLOW_MS, cause: 'hidden' };
  if (battery !== null && !battery.charging && battery.level <= LOW_BATTERY) {
    return { intervalMs: EASED_MS, cause: 'battery' };
  }
  return FULL_PACE;
}
