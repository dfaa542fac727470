/** The sound of a tab, a window or a screen. */
import { BonaFideError } from '../contract/errors.js';
import { within } from './deadline.js';
import { mapCaptureError, requireDevices } from './errors.js';
import { NO_PROCESSING } from './request.js';
import type { SourceOpener } from './source.js';
import { sourceOfTrack, stopAll } from './track.js';

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

export const openDisplay: SourceOpener = async (_context, events, signal) => {
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
  if (track === undefined) {
    const surface = stream.getVideoTracks()[0]?.label ?? 'nothing';
    stopAll(stream);
    throw new BonaFideError(
      'no-audio-track',
      'It was shared without its sound. Choose a tab, and switch on "Also share tab audio" in the dialogue.',
      { found: surface },
    );
  }
  for (const picture of stream.getVideoTracks()) picture.stop();
  return sourceOfTrack(track, {
    label: track.label || 'Shared sound',
    owned: true,
    reopens: false,
    events,
    endError: () => null,
  });
};
