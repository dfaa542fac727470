/** What every kind of source becomes once it is open. */
import type { BonaFideError } from '../contract/errors.js';

/** What the device and the browser really do, read back after opening; `null` where the browser does not say. */
export interface SourceSettings {
  readonly deviceRateHz: number | null;
  readonly channels: number | null;
  readonly echoCancellation: boolean | null;
  readonly noiseSuppression: boolean | null;
  readonly autoGainControl: boolean | null;
}

/** What the camera or the screen really gives; `null` where the browser does not say. */
export interface PictureSettings {
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly framesPerSecond: number | null;
  /** Shown as in a mirror: a camera that looks at whoever holds it. */
  readonly mirrored: boolean;
}

export interface SourceEvents {
  /** The source will give no more sound: `null` when it came to its natural end. */
  ended(error: BonaFideError | null): void;
  /** The system or the other side muted the track, or let it go again. */
  muted(muted: boolean): void;
}

export interface OpenSource {
  readonly label: string;
  readonly settings: SourceSettings;
  /** True when a pause should free the device: opening it again needs no new choice by the user. */
  readonly reopens: boolean;
  /** The node that carries the sound, in `context`; null when the source has none. */
  readonly connect: ((context: AudioContext) => AudioNode) | null;
  /** The track that carries the picture; null when it is not wanted or there is none. */
  readonly picture: MediaStreamTrack | null;
  /** Lets sound through or not, while the device is kept. */
  setEnabled(enabled: boolean): void;
  /** Frees the device. No event follows. */
  close(): void;
}

/** Opens a source. Rejects with a BonaFideError; frees what it took when `signal` aborts. */
export type SourceOpener = (context: AudioContext, events: SourceEvents, signal: AbortSignal) => Promise<OpenSource>;

export const UNKNOWN_SETTINGS: SourceSettings = {
  deviceRateHz: null,
  channels: null,
  echoCancellation: null,
  noiseSuppression: null,
  autoGainControl: null,
};

/** What the track of a picture reports about itself. */
export function readPictureSettings(track: MediaStreamTrack): PictureSettings {
  const got = track.getSettings();
  // Computers do not say where their camera looks; it is at whoever sits before it.
  const mirrored = got.displaySurface === undefined && got.deviceId !== undefined && got.facingMode !== 'environment';
  return {
    widthPx: got.width ?? null,
    heightPx: got.height ?? null,
    framesPerSecond: got.frameRate ?? null,
    mirrored,
  };
}

/** The settings that a track reports about itself. */
export function readSettings(track: MediaStreamTrack): SourceSettings {
  const got: MediaTrackSettings = track.getSettings();
  return {
    deviceRateHz: got.sampleRate ?? null,
    channels: got.channelCount ?? null,
    echoCancellation: flag(got.echoCancellation),
    noiseSuppression: flag(got.noiseSuppression),
    autoGainControl: flag(got.autoGainControl),
  };
}

/** Newer browsers name a mode ("all", "remote-only") where older ones say true. */
function flag(value: boolean | string | undefined): boolean | null {
  return value === undefined ? null : value !== false;
}
