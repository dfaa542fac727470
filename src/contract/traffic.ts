/** How the page and its workers tell each other what they have fetched: over a BroadcastChannel of this name. */
export const TRAFFIC_CHANNEL = 'bona-fide-traffic';

/** One request that was made, as the browser's own resource timing has it. */
export interface TrafficEntry {
  readonly url: string;
  /** Wall clock, ms since the epoch. */
  readonly atMs: number;
  /** `navigation`, `script`, `fetch` and so on. */
  readonly kind: string;
  /** Bytes that came over the network, headers included; 0 from the browser's cache. */
  readonly bytes: number;
}

export type TrafficMessage =
  | { readonly kind: 'ask' }
  | { readonly kind: 'answer'; readonly from: string; readonly entries: readonly TrafficEntry[] };

/** As the browser's timing has it; `timeOriginMs` is the thread's own `performance.timeOrigin`. */
export function trafficEntry(
  { name, startTime, initiatorType, transferSize }: TimingEntry,
  timeOriginMs: number,
): TrafficEntry {
  return { url: name, atMs: timeOriginMs + startTime, kind: initiatorType, bytes: transferSize };
}

/** What is read of a `PerformanceResourceTiming`, which not every thread's types have. */
interface TimingEntry {
  readonly name: string;
  readonly startTime: number;
  readonly initiatorType: string;
  readonly transferSize: number;
}
