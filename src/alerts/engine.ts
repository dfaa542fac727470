/**
 * Decides when a rule speaks. Each rule speaks once for each time that the verdict is bad: it is armed again only after the
 * verdict was better for `CLEAR_MS`, so that one on the edge does not ring at every hop. Silence and what cannot be judged
 * move nothing either way.
 */
import type { Verdict } from '../contract/verdict.js';
import type { AlertRule } from './rules.js';

/** Judged time for which the verdict must be better before a rule may speak again, ms. */
export const CLEAR_MS = 5_000;
/** Results come four or five times a second; more between two of them was not judged. */
const LONGEST_STEP_MS = 1_000;

export interface Observation {
  /** Time of the session, ms. */
  readonly atMs: number;
  /** The smoothed verdict; null while there is none, or it is provisional. */
  readonly verdict: Verdict | null;
}

interface State {
  heldMs: number;
  betterMs: number;
  spoken: boolean;
}

export class AlertEngine {
  #states = new Map<string, State>();
  #atMs: number | null = null;

  /** The rules that speak now. To be called with each new result, in order. */
  observe({ atMs, verdict }: Observation, rules: readonly AlertRule[]): readonly AlertRule[] {
    const stepMs = this.#atMs === null ? 0 : Math.min(LONGEST_STEP_MS, Math.max(0, atMs - this.#atMs));
    this.#atMs = atMs;
    if (verdict === null) return [];
    return rules.filter((rule) => rule.enabled && this.#speaks(rule, verdict, stepMs));
  }

  /** Another session begins. */
  reset(): void {
    this.#states.clear();
    this.#atMs = null;
  }

  #speaks({ id, when, holdMs }: AlertRule, verdict: Verdict, stepMs: number): boolean {
    const state = this.#states.get(id) ?? { heldMs: -1, betterMs: 0, spoken: false };
    this.#states.set(id, state);
    const bad = verdict === 'DEEPFAKE' || (when === 'suspicious' && verdict === 'SUSPICIOUS');
    if (!bad) {
      state.betterMs += stepMs;
      if (!state.spoken || state.betterMs >= CLEAR_MS) Object.assign(state, { heldMs: -1, spoken: false });
      return false;
    }
    state.betterMs = 0;
    // The first bad verdict begins the time, those after it add to it.
    state.heldMs = state.heldMs < 0 ? 0 : state.heldMs + stepMs;
    if (state.spoken || state.heldMs < holdMs) return false;
    state.spoken = true;
    return true;
  }
}
