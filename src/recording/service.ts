/** `RecordingApi`: one recording at a time, and what was cut off. */
import { BonaFideError, type ErrorCode } from '../contract/errors.js';
import type { MediaRef } from '../contract/record.js';
import type { RecordingApi, RecordingEvent, RecoveredRecording, StretchOptions } from '../contract/recording.js';
import { recordingsFolder } from './folders.js';
import { recover } from './recover.js';
import { Stretch } from './stretch.js';

export class RecordingService implements RecordingApi {
  #stretch: Stretch | null = null;

  async begin(options: StretchOptions, events: MessagePort): Promise<void> {
    return asData('recording-failed', async () => {
      if (this.#stretch !== null) {
        throw new BonaFideError('invalid-option', 'A recording is being written already.', {
          found: options.sessionId,
        });
      }
      const recordings = await recordingsFolder();
      const folder = await recordings.getDirectoryHandle(options.sessionId, { create: true });
      const tell = (event: RecordingEvent): void => events.postMessage(event);
      this.#stretch = await Stretch.begin(options, folder, tell);
    });
  }

  async end(): Promise<MediaRef | null> {
    return asData('recording-failed', async () => {
      const stretch = this.#stretch;
      this.#stretch = null;
      return stretch === null ? null : stretch.end();
    });
  }

  async recover(unfinished: readonly string[], running: readonly string[]): Promise<readonly RecoveredRecording[]> {
    return asData('recording-unavailable', () => recover(unfinished, running));
  }
}

/** Errors cross to the page as data: a class would lose its code on the way. */
async function asData<T>(code: ErrorCode, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw BonaFideError.wrap(thrown, code, 'The recording worker could not do this.').toData();
  }
}
