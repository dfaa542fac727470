/** Several live streams in one page: one tap for each, one worker for all. */
import { createTap } from '../../src/capture/tap.js';
import type { StreamStats } from '../../src/contract/messages.js';
import { fetchSpeech, loadDetector } from './setting.js';

export interface StreamFigures {
  readonly listenedMs: number;
  readonly stats: readonly StreamStats[];
  /** Age of the newest sample when its result reached the page, ms, for each hop of each stream. */
  readonly agesMs: readonly number[];
}

interface OpenStreams {
  stop(): Promise<StreamFigures>;
}

let open: OpenStreams | null = null;

/** Plays the clip in a loop into `count` streams, each from another point of it. Resolves once all of them listen. */
export async function startStreams(count: number, url: string): Promise<void> {
  const detector = await loadDetector();
  const context = new AudioContext();
  // Time stands still until every stream is open, so that all of them hear the same stretch of it.
  await context.suspend();
  const clip = await fetchSpeech(url);
  const agesMs: number[] = [];
  const ids = Array.from({ length: count }, (_, i) => `stream-${i}`);
  const { signal } = new AbortController();
  const fail = (error: unknown): never => {
    throw error;
  };
  const players: AudioBufferSourceNode[] = [];
  const firstResults: Promise<void>[] = [];
  for (const [i, streamId] of ids.entries()) {
    const tap = await createTap(context, fail, signal);
    const player = new AudioBufferSourceNode(context, { buffer: clip, loop: true });
    player.connect(tap.node);
    player.start(0, (i * clip.duration) / count);
    players.push(player);
    const first = Promise.withResolvers<void>();
    firstResults.push(first.promise);
    await detector.open({ streamId, sampleRateHz: context.sampleRate, source: tap.attach() }, (event) => {
      if (event.kind === 'error') first.reject(new Error(event.error.message));
      if (event.kind !== 'result' || event.inferenceMs === undefined) return;
      agesMs.push(Date.now() - event.newestSampleAtMs);
      first.resolve();
    });
  }
  await context.resume();
  await Promise.all(firstResults);
  open = {
    async stop() {
      const listenedMs = context.currentTime * 1000;
      const stats = await Promise.all(ids.map((id) => detector.close(id)));
      for (const player of players) player.stop();
      await context.close();
      detector.dispose();
      return { listenedMs, stats, agesMs };
    },
  };
}

export async function stopStreams(): Promise<StreamFigures> {
  if (open === null) throw new Error('No streams are open.');
  const figures = await open.stop();
  open = null;
  return figures;
}
