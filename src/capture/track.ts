/** A MediaStreamTrack as a source: what a microphone, a shared tab and a stream handed in by code have in common. */
import { BonaFideError } from '../contract/errors.js';
import type { StreamRequest, TrackRequest } from './request.js';
import { type OpenSource, readSettings, type SourceEvents, type SourceOpener } from './source.js';

export interface TrackUse {
  readonly label: string;
  /** Stop the track when the source is closed; false for tracks that belong to somebody else. */
  readonly owned: boolean;
  readonly reopens: boolean;
  readonly events: SourceEvents;
  /** What the end of the track means; `null` when it is the natural end. */
  readonly endError: () => BonaFideError | null;
}

export function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

export function sourceOfTrack(track: MediaStreamTrack, use: TrackUse): OpenSource {
  const listening = new AbortController();
  const { signal } = listening;
  track.addEventListener('ended', () => use.events.ended(use.endError()), { signal });
  track.addEventListener('mute', () => use.events.muted(true), { signal });
  track.addEventListener('unmute', () => use.events.muted(false), { signal });
  if (track.muted) use.events.muted(true);
  return {
    label: use.label,
    settings: readSettings(track),
    reopens: use.reopens,
    connect: (context) => context.createMediaStreamSource(new MediaStream([track])),
    setEnabled(enabled) {
      // A track that belongs to a call must go on in that call.
      if (use.owned) track.enabled = enabled;
    },
    close() {
      listening.abort();
      if (use.owned) track.stop();
    },
  };
}

/** A stream or track handed in by code. */
export function trackOpener(request: StreamRequest | TrackRequest): SourceOpener {
  return async (_context, events) => {
    const track = request.kind === 'track' ? request.track : request.stream.getAudioTracks()[0];
    if (track === undefined || track.kind !== 'audio') {
      throw new BonaFideError('no-audio-track', 'What was handed in holds no sound. Hand in an audio track.', {
        found: track?.kind ?? 'no audio track',
      });
    }
    if (track.readyState === 'ended') {
      throw new BonaFideError('source-ended', 'This track has already ended. Hand in a live one.');
    }
    return sourceOfTrack(track, {
      label: request.label ?? (track.label || 'Audio stream'),
      owned: false,
      reopens: false,
      events,
      endError: () => null,
    });
  };
}
