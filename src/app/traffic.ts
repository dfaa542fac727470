/**
 * The ledger of everything that the page has fetched since it was opened. It begins with the page, so that nothing is
 * missed when somebody asks, and keeps what the browser's own resource timing says.
 */
import { TRAFFIC_CHANNEL, type TrafficEntry, trafficEntry, type TrafficMessage } from '../contract/traffic.js';

/** A page that stays open for days fetches little; more than this is not kept one by one. */
const MOST_ENTRIES = 2_000;

/** A request that the page's own policy has stopped. */
export interface RefusedRequest {
  readonly url: string;
  readonly atMs: number;
  readonly directive: string;
}

/** Chromium hands out the page's own entry twice, before it has loaded and after: one object, whose figures are still to come. */
const entries = new Set<PerformanceResourceTiming>();
const refused: RefusedRequest[] = [];

/** To be called once, as early as can be. */
export function watchTraffic(): void {
  const take = (found: PerformanceEntryList): void => {
    for (const entry of found) if (entries.size < MOST_ENTRIES) entries.add(entry as PerformanceResourceTiming);
  };
  for (const type of ['navigation', 'resource']) {
    new PerformanceObserver((list) => take(list.getEntries())).observe({ type, buffered: true });
  }
  // The policy stands in a header and in the page, for hosts that set no headers: each of them tells of every request.
  let teller: string | null = null;
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, originalPolicy }) => {
    teller ??= originalPolicy;
    if (originalPolicy === teller && refused.length < MOST_ENTRIES)
      refused.push({ url: blockedURI, atMs: Date.now(), directive: effectiveDirective });
  });
}

export interface Traffic {
  /** Oldest first. */
  readonly page: readonly TrafficEntry[];
  readonly refused: readonly RefusedRequest[];
  readonly complete: boolean;
}

export function trafficSoFar(): Traffic {
  const page = [...entries].map((entry) => trafficEntry(entry, performance.timeOrigin));
  page.sort((a, b) => a.atMs - b.atMs);
  return { page, refused: [...refused], complete: entries.size < MOST_ENTRIES };
}

/** Asks every worker that runs what it has fetched, and hands on each answer, until the returned function is called. */
export function askWorkers(onAnswer: (from: string, entries: readonly TrafficEntry[]) => void): () => void {
  const channel = new BroadcastChannel(TRAFFIC_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<TrafficMessage>) => {
    if (data.kind === 'answer') onAnswer(data.from, data.entries);
  };
  channel.postMessage({ kind: 'ask' } satisfies TrafficMessage);
  return () => channel.close();
}
