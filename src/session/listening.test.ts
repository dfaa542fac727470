import { expect, test } from 'vitest';
import type { Capture } from '../capture/capture.js';
import type { StreamStats } from '../contract/messages.js';
import type { Detector } from './detector.js';
import { RecordingLink } from './recording-link.js';
import type { RecordingState } from './recording-state.js';
import { VoiceLink } from './voice-link.js';

function held<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

test('what ends one stream leaves alone the one that was opened meanwhile', async () => {
  const closed: string[] = [];
  const detector = {
    dead: false,
    close: async (id: string) => {
      closed.push(id);
      return { hops: 0 } as StreamStats;
    },
  } as unknown as Detector;
  const voice = new VoiceLink({ prior: () => ({}), onEvent: () => undefined });
  const { streamId: first } = voice.openFile(detector);
  const end = voice.letGo();
  const { streamId: second } = voice.openFile(detector);
  await end();
  expect(closed).toEqual([first]);
  expect(voice.id).toBe(second);
});

test('what ends one recording leaves alone the one that was agreed to meanwhile', async () => {
  const shown: (RecordingState | null)[] = [];
  const recording = new RecordingLink({ onChange: (state) => shown.push(state) });
  recording.prepare('first', 'sound');
  // It is about to begin, and its device takes its time to say that it cannot.
  const device = held<never>();
  const capture = { report: {}, openKeeping: () => device.promise } as unknown as Capture;
  const opening = recording.open(capture, 0, new AbortController().signal);
  const end = recording.letGo();
  recording.prepare('second', 'sound');
  const ending = end();
  device.settle(undefined as never);
  await Promise.all([opening, ending]);
  expect(shown.at(-1)).toMatchObject({ status: 'starting', error: null });
});
