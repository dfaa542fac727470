/** Answers what this worker has fetched, for the page's ledger. */
import { TRAFFIC_CHANNEL, trafficEntry, type TrafficMessage } from '../contract/traffic.js';

/** `name` tells this worker from others in the ledger. */
export function answerTraffic(name: string): void {
  const channel = new BroadcastChannel(TRAFFIC_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<TrafficMessage>) => {
    if (data.kind !== 'ask') return;
    const found = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const entries = found.map((entry) => trafficEntry(entry, performance.timeOrigin));
    channel.postMessage({ kind: 'answer', from: name, entries } satisfies TrafficMessage);
  };
}
