/** Ten sessions of the product in one page, each with a source of its own, one of them recorded. */
import type { RecordingState } from '../../src/session/recording-state.js';
import { createSessionGroup, type SessionGroup } from '../../src/session/group.js';
import { fetchSpeech, models } from './setting.js';

export interface SessionFigures {
  readonly listenedMs: readonly number[];
  readonly droppedHops: readonly number[];
  readonly verdicts: readonly (string | null)[];
  readonly recording: RecordingState | null;
}

interface OpenSessions {
  readonly group: SessionGroup;
  readonly context: AudioContext;
}

let open: OpenSessions | null = null;

/** Plays the clip in a loop into `count` streams, each from another point of it; the first is recorded. */
export async function startSessions(count: number, url: string): Promise<void> {
  const group = createSessionGroup({ models, backend: 'wasm' });
  const clip = await fetchSpeech(url);
  const context = new AudioContext();
  await context.resume();
  const started = Array.from({ length: count }, async (_, i) => {
    const destination = context.createMediaStreamDestination();
    const player = new AudioBufferSourceNode(context, { buffer: clip, loop: true });
    player.connect(destination);
    player.start(0, (i * clip.duration) / count);
    const session = group.add();
    const source = { kind: 'stream', stream: destination.stream, label: `Voice ${i + 1}` } as const;
    await session.start(source, i === 0 ? { record: 'sound' } : {});
    const { phase, error } = session.snapshot;
    if (error !== null)
      throw new Error(`Voice ${i + 1} is ${phase}: ${error.code} ${error.message} ${error.found ?? ''}`);
  });
  await Promise.all(started);
  open = { group, context };
}

export async function stopSessions(): Promise<SessionFigures> {
  if (open === null) throw new Error('No sessions are open.');
  const { group, context } = open;
  open = null;
  await Promise.all(group.sessions.map((session) => session.stop()));
  const snapshots = group.sessions.map(({ snapshot }) => snapshot);
  await group.dispose();
  await context.close();
  return {
    listenedMs: snapshots.map(({ listenedMs }) => listenedMs),
    droppedHops: snapshots.map(({ droppedHops }) => droppedHops),
    verdicts: snapshots.map(({ result }) => (result?.status === 'analyzing' ? result.verdict : null)),
    recording: snapshots[0]?.recording ?? null,
  };
}
