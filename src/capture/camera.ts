/** Cameras: which there are, and opening one with the microphone beside it. */
import { BonaFideError } from '../contract/errors.js';
import { within } from './deadline.js';
import { watchDevices } from './devices.js';
import { mapCaptureError, requireDevices } from './errors.js';
import { type CameraRequest, NO_PROCESSING } from './request.js';
import type { SourceOpener } from './source.js';
import { sourceOfTracks, stopAll } from './track.js';

/** People read a permission prompt before they answer it. */
const PROMPT_MS = 120_000;
/** More pixels cost more than they tell: a face fills enough of these. */
const PICTURE = { width: { ideal: 1_280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } } as const;

export interface Camera {
  readonly deviceId: string;
  /** Empty until the user has allowed a camera once. */
  readonly label: string;
}

/** The cameras of this machine; empty when there are none, or when the browser hides them until allowed. */
export async function listCameras(): Promise<readonly Camera[]> {
  const devices = await navigator.mediaDevices?.enumerateDevices?.();
  return (devices ?? [])
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ deviceId, label }));
}

/** Calls `onChange` with the list now and whenever a device comes or goes, until the returned function is called. */
export function watchCameras(onChange: (cameras: readonly Camera[]) => void): () => void {
  return watchDevices(listCameras, onChange);
}

function constraintsOf(request: CameraRequest, sound: boolean): MediaStreamConstraints {
  const video: MediaTrackConstraints = { ...PICTURE };
  if (request.deviceId !== undefined) video.deviceId = { exact: request.deviceId };
  else if (request.facing !== undefined) video.facingMode = { ideal: request.facing };
  return { video, audio: sound ? { ...NO_PROCESSING } : false };
}

async function openDevices(request: CameraRequest, devices: MediaDevices, signal: AbortSignal): Promise<MediaStream> {
  const open = (sound: boolean): Promise<MediaStream> =>
    within(devices.getUserMedia(constraintsOf(request, sound)), {
      ms: PROMPT_MS,
      signal,
      what: 'The permission prompt',
      undo: stopAll,
    });
  if (request.microphone === false) return open(false);
  return open(true).catch((thrown: unknown) => {
    // One of the two is not there: if it is the microphone, a camera alone can still be judged.
    if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return open(false);
    throw thrown;
  });
}

export function cameraOpener(request: CameraRequest): SourceOpener {
  return async (_context, events, signal) => {
    const devices = requireDevices('camera');
    const stream = await openDevices(request, devices, signal).catch((error: unknown) => {
      throw mapCaptureError(error, 'camera');
    });
    const picture = stream.getVideoTracks()[0];
    if (picture === undefined) {
      stopAll(stream);
      throw new BonaFideError('no-device', 'The browser opened no camera. Try another one.');
    }
    return sourceOfTracks(stream.getAudioTracks()[0] ?? null, picture, {
      label: picture.label || 'Camera',
      owned: true,
      reopens: true,
      events,
      endError: (track) =>
        new BonaFideError('device-lost', 'The camera or its microphone was unplugged or taken. Connect it and retry.', {
          found: track.label,
        }),
    });
  };
}
