import { describe, expect, test } from 'vitest';
import type { StreamEvent, StreamStats } from '../contract/messages.js';
import type { Detector } from './detector.js';
import { judgeFile } from './judge-file.js';
import type { FaceLink } from './face-link.js';
import { VoiceLink } from './voice-link.js';

const STATS = { hops: 2, droppedHops: 0 } as StreamStats;
const LAST = [
  { kind: 'progress', doneMs: 1, totalMs: 1 },
  { kind: 'end', stats: STATS },
] as const;

/** A worker whose answers overtake its events, as messages of two ports may. */
function overtaking(hops = STATS.hops) {
  let emit: (event: StreamEvent) => void = () => {};
  const stats = { ...STATS, hops };
  const detector = {
    dead: false,
    analyze: async (_options: unknown, onEvent: (event: StreamEvent) => void) => {
      emit = onEvent;
      return stats;
    },
    close: async () => stats,
    resume: async () => undefined,
  } as unknown as Detector;
  const tellTheRest = (): void => {
    for (const event of LAST) emit(event);
  };
  return { detector, tellTheRest, tell: (event: StreamEvent) => emit(event) };
}

function link() {
  const heard: StreamEvent[] = [];
  return { heard, voice: new VoiceLink({ prior: () => ({}), onEvent: (event) => heard.push(event) }) };
}

const noFaces = { available: false } as FaceLink;

describe('the last words of a stream', () => {
  test('of a file are heard, though the answer came first', async () => {
    const { heard, voice } = link();
    const { detector, tellTheRest } = overtaking();
    const file = voice.openFile(detector);
    const judged = judgeFile({
      ...file,
      detector,
      faces: noFaces,
      file: new Blob(),
      prior: {},
      onUnheard: () => undefined,
      signal: new AbortController().signal,
    }).finally(() => voice.forget());
    // The answer is there, and everything that waits for it alone has run.
    await new Promise((resolve) => setImmediate(resolve));
    tellTheRest();
    expect(await judged).toMatchObject({ stats: STATS });
    expect(heard).toEqual(LAST);
    tellTheRest();
    expect(heard).toHaveLength(LAST.length);
  });

  test('of a stream that is closed are heard before it is let go', async () => {
    const { heard, voice } = link();
    const { detector, tellTheRest } = overtaking();
    const { onEvent } = voice.openFile(detector);
    void detector.analyze({} as never, onEvent);
    const closing = voice.letGo()();
    await new Promise((resolve) => setImmediate(resolve));
    expect(voice.id).not.toBeNull();
    tellTheRest();
    expect(await closing).toEqual(STATS);
    expect(heard).toEqual(LAST);
    expect(voice.id).toBeNull();
  });

  test('are not waited for where nothing was judged', async () => {
    const { voice } = link();
    const { detector } = overtaking(0);
    voice.openFile(detector);
    expect(await voice.letGo()()).toMatchObject({ hops: 0 });
  });
});

describe('a stream that goes on', () => {
  const gap = (cause: 'paused' | 'dropped'): StreamEvent => ({
    kind: 'result',
    result: { status: 'gap', cause, span: { startMs: 1_000, endMs: 4_000 }, timestamp: 0, droppedHops: 0 },
    newestSampleAtMs: 0,
  });

  test('has marked its gap by then, though the answer came first', async () => {
    const { heard, voice } = link();
    const { detector, tell } = overtaking();
    const { onEvent } = voice.openFile(detector);
    void detector.analyze({} as never, onEvent);
    let on = false;
    const resuming = voice.resume({ cause: 'paused', gapMs: 3_000 }).then(() => {
      on = true;
    });
    tell(gap('dropped'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(on).toBe(false);
    tell(gap('paused'));
    await resuming;
    expect(heard).toEqual([gap('dropped'), gap('paused')]);
  });

  test('is let go when its worker is dead', async () => {
    const { voice } = link();
    const { detector } = overtaking();
    voice.openFile(detector);
    Object.assign(detector, { dead: true });
    expect(await voice.letGo()()).toBeNull();
    expect(voice.id).toBeNull();
  });
});
