/** The page's end of the recording worker; loaded when somebody has agreed to a recording, or one is to be found again. */
import { type Remote, transfer, wrap } from 'comlink';
import type { FrameFeed } from '../capture/frames.js';
import { BonaFideError, ERROR_CODES, type ErrorCode, type ErrorData } from '../contract/errors.js';
import type { MediaRef } from '../contract/record.js';
import type { RecordingApi, RecordingEvent, RecoveredRecording, StretchOptions } from '../contract/recording.js';
import type { PictureSettings } from '../capture/source.js';

/** What Chromium's and other browsers' cameras give where they do not say. */
const UNKNOWN_PICTURE = { widthPx: 640, heightPx: 480, framesPerSecond: 30 };
/** Held while a session records: whoever looks for recordings that were cut off leaves those alone that are locked. */
const LOCK_PREFIX = 'bona-fide-recording-';

const STOPPED = 'The recording stopped. The analysis goes on.';

export type StretchRequest = Omit<StretchOptions, 'picture'> & { readonly picture: PictureSettings | null };

export class Recorder {
  readonly #worker: Worker;
  readonly #api: Remote<RecordingApi>;
  readonly #died: Promise<never>;
  #feed: FrameFeed | null = null;
  #port: MessagePort | null = null;
  #release: (() => void) | null = null;
  /** Whether the browser has promised not to clear this site's files away by itself. */
  readonly persisted: boolean;

  private constructor(persisted: boolean) {
    this.persisted = persisted;
    this.#worker = new Worker(new URL('../recording/recording.worker.ts', import.meta.url), {
      type: 'module',
      name: 'recording',
    });
    this.#api = wrap<RecordingApi>(this.#worker);
    this.#died = new Promise((_resolve, reject) => {
      this.#worker.onerror = (event) => {
        event.preventDefault();
        reject(failed(event.message || 'the worker script could not run'));
      };
    });
    this.#died.catch(() => undefined);
  }

  /** Asks the browser to keep what will be written. Rejects `recording-unavailable` where there is nowhere to write. */
  static async start(): Promise<Recorder> {
    if (!keepsFiles() || typeof AudioEncoder !== 'function') {
      throw unavailable(keepsFiles() ? 'no WebCodecs for sound' : 'no private file system');
    }
    const persisted = await navigator.storage.persist().catch(() => false);
    return new Recorder(persisted);
  }

  /** To find what was recorded: nothing is written, and the browser, which may ask the user in turn, is asked for nothing. */
  static startToRecover(): Recorder {
    if (!keepsFiles()) throw unavailable('no private file system');
    return new Recorder(false);
  }

  async begin(
    request: StretchRequest,
    feed: FrameFeed | null,
    onEvent: (event: RecordingEvent) => void,
  ): Promise<void> {
    this.#release ??= await holdLock(request.sessionId);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<RecordingEvent>) => onEvent(data);
    this.#port?.close();
    this.#port = port1;
    this.#feed = feed;
    const { picture, sound } = request;
    const options: StretchOptions = {
      ...request,
      picture:
        feed === null || picture === null
          ? null
          : {
              source: feed.source,
              widthPx: picture.widthPx ?? UNKNOWN_PICTURE.widthPx,
              heightPx: picture.heightPx ?? UNKNOWN_PICTURE.heightPx,
              framesPerSecond: picture.framesPerSecond ?? UNKNOWN_PICTURE.framesPerSecond,
            },
    };
    const handed = [...(sound?.source.kind === 'port' ? [sound.source.port] : []), ...(feed?.transfer ?? [])];
    await this.#call(this.#api.begin(transfer(options, handed), transfer(port2, [port2])));
  }

  async end(): Promise<MediaRef | null> {
    this.#feed?.close();
    this.#feed = null;
    return this.#call(this.#api.end());
  }

  async recover(unfinished: readonly string[]): Promise<readonly RecoveredRecording[]> {
    const { held = [] } = await navigator.locks.query();
    const running = held
      .map(({ name }) => name ?? '')
      .filter((name) => name.startsWith(LOCK_PREFIX))
      .map((name) => name.slice(LOCK_PREFIX.length));
    return this.#call(this.#api.recover(unfinished, running));
  }

  dispose(): void {
    this.#feed?.close();
    this.#port?.close();
    this.#release?.();
    this.#worker.terminate();
  }

  async #call<T>(work: Promise<T>): Promise<T> {
    try {
      return await Promise.race([work, this.#died]);
    } catch (thrown) {
      if (isErrorData(thrown)) throw BonaFideError.fromData(thrown);
      throw BonaFideError.wrap(thrown, 'recording-failed', STOPPED);
    }
  }
}

/**
 * Recordings that were cut off (the tab was killed, the device lost power), made playable again: their last second may be
 * missing. Those of sessions that are running, in this tab or another, are left alone. For the sessions in `unfinished`
 * the files that were whole are listed too. Rejects `recording-unavailable` where there is no private file system.
 */
export async function recoverRecordings(unfinished: readonly string[] = []): Promise<readonly RecoveredRecording[]> {
  const recorder = Recorder.startToRecover();
  try {
    return await recorder.recover(unfinished);
  } finally {
    recorder.dispose();
  }
}

/** Resolves once the lock is held, with what lets it go. */
function holdLock(sessionId: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(LOCK_PREFIX + sessionId, () => new Promise<void>((release) => resolve(release)))
      .catch(reject);
  });
}

function keepsFiles(): boolean {
  return typeof navigator.storage?.getDirectory === 'function';
}

function unavailable(found: string): BonaFideError {
  return new BonaFideError('recording-unavailable', 'This browser cannot record here. Use a current one.', { found });
}

function failed(found: string): BonaFideError {
  return new BonaFideError('recording-failed', STOPPED, { found });
}

function isErrorData(thrown: unknown): thrown is ErrorData {
  if (typeof thrown !== 'object' || thrown === null || thrown instanceof Error) return false;
  return 'code' in thrown && ERROR_CODES.includes(thrown.code as ErrorCode);
}
