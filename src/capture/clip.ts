/** A recording that is played aloud and judged while it plays, through the same graph as a microphone. */
import { BonaFideError } from '../contract/errors.js';
import { checkAborted, within } from './deadline.js';
import type { ClipRequest } from './request.js';
import { type SourceOpener, UNKNOWN_SETTINGS } from './source.js';

const FETCH_MS = 20_000;

async function fetchClip({ url, label }: ClipRequest, signal: AbortSignal): Promise<ArrayBuffer> {
  const missing = (found: string, cause?: unknown): BonaFideError =>
    new BonaFideError(
      'file-unreadable',
      `The recording "${label}" is not there. Build the app again, or choose a file.`,
      {
        found,
        cause,
      },
    );
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    checkAborted(signal);
    throw missing(String(error), error);
  });
  const type = response.headers.get('content-type') ?? '';
  // Some servers answer a missing file with their start page.
  if (!response.ok || type.startsWith('text/html')) throw missing(`${response.status} ${type}`);
  return response.arrayBuffer();
}

export function clipOpener(request: ClipRequest): SourceOpener {
  return async (context, events, signal) => {
    const bytes = await within(fetchClip(request, signal), { ms: FETCH_MS, signal, what: 'The recording' });
    const sound = await context.decodeAudioData(bytes).catch((error: unknown) => {
      throw BonaFideError.wrap(
        error,
        'codec-unsupported',
        'This browser cannot decode the recording. Try another file.',
      );
    });
    checkAborted(signal);
    const player = context.createBufferSource();
    player.buffer = sound;
    player.onended = () => events.ended(null);
    return {
      label: request.label,
      settings: { ...UNKNOWN_SETTINGS, channels: sound.numberOfChannels },
      reopens: false,
      picture: null,
      connect(into) {
        player.connect(into.destination);
        player.start();
        return player;
      },
      // The player stands still with its context.
      setEnabled: () => undefined,
      close() {
        player.onended = null;
        player.disconnect();
      },
    };
  };
}
