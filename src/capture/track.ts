/** MediaStreamTracks as a source: what a microphone, a camera, a shared tab and a stream handed in by code have in common. */
import { BonaFideError } from '../contract/errors.js';
import type { StreamRequest, TrackRequest } from './request.js';
import { type OpenSource, readSettings, type SourceEvents, type SourceOpener, UNKNOWN_SETTINGS } from './source.js';

export interface TrackUse {
  readonly label: string;
  /** Stop the tracks when the source is closed; false for tracks that belong to somebody else. */
  readonly owned: boolean;
  readonly reopens: boolean;
  readonly events: SourceEvents;
  /** What the end of a track means; `null` when it is the natural end. */
  readonly endError: (track: MediaStreamTrack) => BonaFideError | null;
}

export function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

export function sourceOfTrack(track: MediaStreamTrack, use: TrackUse): OpenSource {
  return sourceOfTracks(track, null, use);
}

/** Sound, picture or both; the first of them that ends ends the source. */
export function sourceOfTracks(
  sound: MediaStreamTrack | null,
  picture: MediaStreamTrack | null,
  use: TrackUse,
): OpenSource {
  const listening = new AbortController();
  const { signal } = listening;
  const tracks = [sound, picture].filter((track) => track !== null);
  for (const track of tracks) {
    const onEnd = (): void => {
      listening.abort();
      use.events.ended(use.endError(track));
    };
    track.addEventListener('ended', onEnd, { signal });
  }
  sound?.addEventListener('mute', () => use.events.muted(true), { signal });
  sound?.addEventListener('unmute', () => use.events.muted(false), { signal });
  if (sound?.muted === true) use.events.muted(true);
  return {
    label: use.label,
    settings: sound === null ? UNKNOWN_SETTINGS : readSettings(sound),
    reopens: use.reopens,
    picture,
    connect: sound === null ? null : (context) => context.createMediaStreamSource(new MediaStream([sound])),
    setEnabled(enabled) {
      // A track that belongs to a call must go on in that call.
      if (use.owned) for (const track of tracks) track.enabled = enabled;
    },
    close() {
      listening.abort();
      if (use.owned) for (const track of tracks) track.stop();
    },
  };
}

/** A stream or track handed in by code. */
export function trackOpener(request: StreamRequest | TrackRequest): SourceOpener {
  return async (_context, events) => {
    const sound = request.kind === 'track' ? request.track : (request.stream.getAudioTracks()[0] ?? null);
    const picture = request.kind === 'stream' && request.picture ? (request.stream.getVideoTracks()[0] ?? null) : null;
    if (picture === null && sound?.kind !== 'audio') {
      throw new BonaFideError('no-audio-track', 'What was handed in holds no sound. Hand in an audio track.', {
        found: sound?.kind ?? 'no audio track',
      });
    }
    if ([sound, picture].some((track) => track?.readyState === 'ended')) {
      throw new BonaFideError('source-ended', 'This track has already ended. Hand in a live one.');
    }
    return sourceOfTracks(sound, picture, {
      label: request.label ?? (sound?.label || picture?.label || 'Audio stream'),
      owned: false,
      reopens: false,
      events,
      endError: () => null,
    });
  };
}
