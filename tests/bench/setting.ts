/** Where the bench page finds what the app is built with, and the speech it measures on. */
import type { FaceLoadOptions } from '../../src/contract/frames.js';
import type { LoadOptions } from '../../src/contract/messages.js';
import { Detector } from '../../src/session/detector.js';
import { createDetectionWorker } from '../../src/session/detection-worker.js';
import { createSession, type Session } from '../../src/session/session.js';

/** Rate of most sound hardware, and so of the contexts that samples come from. */
export const SOURCE_RATE_HZ = 48_000;

const siteUrl = new URL('../', location.href);

export const models: Pick<LoadOptions, 'modelBaseUrl' | 'runtimeBaseUrl' | 'gateUrl'> = {
  modelBaseUrl: new URL('models/voice/', siteUrl).href,
  runtimeBaseUrl: new URL('runtime/', siteUrl).href,
  gateUrl: new URL('models/gate/silero_vad_v5.onnx', siteUrl).href,
};

/** WASM on one thread: what the bounds are stated for. */
export const loadOptions: LoadOptions = { ...models, backend: 'wasm', threads: 1 };

export const faceOptions: FaceLoadOptions = {
  modelBaseUrl: new URL('models/face/', siteUrl).href,
  finderBaseUrl: new URL('models/finder/', siteUrl).href,
  runtimeBaseUrl: models.runtimeBaseUrl,
};

/** A session of the product with its models loaded; those of faces, where it judges them, when a picture first comes. */
export async function loadSession({ faces = false } = {}): Promise<Session> {
  const session = createSession({ models, backend: 'wasm', ...(faces ? { faces: faceOptions } : {}) });
  await session.prepare();
  return session;
}

/** A detection worker with its models loaded; rejects when the worker dies. */
export async function loadDetector(): Promise<Detector> {
  const detector = new Detector(createDetectionWorker(), () => undefined);
  await detector.load(loadOptions, () => undefined);
  return detector;
}

/** The clip at `url`, mono at `SOURCE_RATE_HZ`. */
export async function fetchSpeech(url: string): Promise<AudioBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return new OfflineAudioContext(1, 1, SOURCE_RATE_HZ).decodeAudioData(await response.arrayBuffer());
}
