/** A tab, a window or a screen: its sound, and its picture where faces are to be judged. */
import { BonaFideError } from '../contract/errors.js';
import { within } from './deadline.js';
import { mapCaptureError, requireDevices } from './errors.js';
import { type DisplayRequest, NO_PROCESSING } from './request.js';
import type { SourceOpener } from './source.js';
import { sourceOfTrack, sourceOfTracks, stopAll } from './track.js';

/** People look for the right tab before they answer. */
const PICKER_MS = 180_000;

/** Options of Screen Capture that TypeScript's DOM library does not list yet. */
interface PickerOptions extends DisplayMediaStreamOptions {
  readonly systemAudio?: 'include' | 'exclude';
  readonly selfBrowserSurface?: 'include' | 'exclude';
  readonly surfaceSwitching?: 'include' | 'exclude';
}

const OPTIONS: PickerOptions = {
  // Browsers refuse a request without a picture; it is let go as soon as the sound is there.
  video: true,
  audio: { ...NO_PROCESSING },
  systemAudio: 'include',
  selfBrowserSurface: 'exclude',
  surfaceSwitching: 'exclude',
};

export const displayOpener =
  (request: DisplayRequest): SourceOpener =>
  async (_context, events, signal) => {
    const devices = requireDevices('display');
    const stream = await within(devices.getDisplayMedia(OPTIONS), {
      ms: PICKER_MS,
      signal,
      what: 'The sharing dialogue',
      undo: stopAll,
    }).catch((error: unknown) => {
      throw mapCaptureError(error, 'display');
    });
    const track = stream.getAudioTracks()[0];
    const picture = stream.getVideoTracks()[0];
    const use = { owned: true, reopens: false, events, endError: () => null };
    if (request.picture === true && picture !== undefined) {
      return sourceOfTracks(track ?? null, picture, { ...use, label: picture.label || 'Shared picture' });
    }
    if (track === undefined) {
      const surface = picture?.label ?? 'nothing';
      stopAll(stream);
      throw new BonaFideError(
        'no-audio-track',
        'It was shared without its sound. Choose a tab, and switch on "Also share tab audio" in the dialogue.',
        { found: surface },
      );
    }
    picture?.stop();
    return sourceOfTrack(track, { ...use, label: track.label || 'Shared sound' });
  };
