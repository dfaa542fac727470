import { expect, test, vi } from 'vitest';
import { BonaFideError, type ErrorCode } from '../contract/errors.js';
import type { FaceStats } from '../contract/frames.js';
import type { StreamStats } from '../contract/messages.js';
import type { Detector } from './detector.js';
import type { FaceLink } from './face-link.js';
import { judgeFile } from './judge-file.js';

const VOICE = { hops: 2 } as StreamStats;
const FACES = { frames: 3 } as unknown as FaceStats;

/** A film whose sound and picture come to what is given; a code is what they reject with. */
async function judge(sound: StreamStats | ErrorCode, picture: FaceStats | ErrorCode, type = 'video/mp4') {
  const outcome = <T>(of: T | ErrorCode): Promise<T> =>
    typeof of === 'string' ? Promise.reject(new BonaFideError(of as ErrorCode, 'In words.')) : Promise.resolve(of as T);
  const [onUnheard, unread] = [vi.fn(), vi.fn()];
  const judged = await judgeFile({
    detector: { analyze: () => outcome(sound) } as unknown as Detector,
    faces: { available: true, analyze: () => outcome(picture), unread } as unknown as FaceLink,
    streamId: 'file',
    file: new Blob([], { type }),
    prior: {},
    onEvent: () => undefined,
    heard: async () => undefined,
    onUnheard,
    signal: new AbortController().signal,
  }).catch((thrown: unknown) => (thrown instanceof BonaFideError ? thrown.code : String(thrown)));
  return { judged, unheard: onUnheard.mock.calls.length, unread: unread.mock.calls.length };
}

test('a film of both is judged by both', async () => {
  const both = { judged: { stats: VOICE, faceStats: FACES }, unheard: 0, unread: 0 };
  expect(await judge(VOICE, FACES)).toEqual(both);
});

test('a film whose sound cannot be decoded here is judged by its picture, and that is said', async () => {
  expect(await judge('codec-unsupported', FACES)).toEqual({ judged: { faceStats: FACES }, unheard: 1, unread: 0 });
});

test('a film without sound is judged by its picture, and nothing is amiss', async () => {
  expect(await judge('file-no-audio', FACES)).toEqual({ judged: { faceStats: FACES }, unheard: 0, unread: 0 });
});

test.each(['file-no-video', 'file-unreadable', 'codec-unsupported', 'model-missing'] as const)(
  'where the sound cannot be decoded and the picture is %s, the codec is what is said',
  async (picture) => {
    expect(await judge('codec-unsupported', picture)).toEqual({ judged: 'codec-unsupported', unheard: 0, unread: 0 });
  },
);

test('a film without sound whose picture is cut short is cut short', async () => {
  expect((await judge('file-no-audio', 'file-unreadable')).judged).toBe('file-unreadable');
});

test('a film whose sound is cut short is not passed off as one that was judged', async () => {
  expect((await judge('file-unreadable', FACES)).judged).toBe('file-unreadable');
});

test('a film whose picture cannot be read is judged by its sound, and that is said', async () => {
  expect(await judge(VOICE, 'file-unreadable')).toEqual({
    judged: { stats: VOICE, faceStats: null },
    unheard: 0,
    unread: 1,
  });
});

test('a photo is judged by its faces, and nobody asks for its sound', async () => {
  expect(await judge('runtime-failed', FACES, 'image/jpeg')).toEqual({
    judged: { faceStats: FACES },
    unheard: 0,
    unread: 0,
  });
  expect((await judge('runtime-failed', 'file-unreadable', 'image/png')).judged).toBe('file-unreadable');
});
