/** The microphone: which there are, whether one may be used, and opening one without the browser's processing. */
import { BonaFideError } from '../contract/errors.js';
import { within } from './deadline.js';
import { watchDevices } from './devices.js';
import { mapCaptureError, requireDevices } from './errors.js';
import { type MicrophoneRequest, NO_PROCESSING } from './request.js';
import type { SourceOpener } from './source.js';
import { sourceOfTrack, stopAll } from './track.js';

/** People read a permission prompt before they answer it. */
const PROMPT_MS = 120_000;

export interface Microphone {
  readonly deviceId: string;
  /** Empty until the user has allowed a microphone once. */
  readonly label: string;
}

/** Chromium lists these beside the devices that they stand for. */
const ALIASES: readonly string[] = ['default', 'communications', ''];

/** The microphones of this machine; empty when there are none, or when the browser hides them until allowed. */
export async function listMicrophones(): Promise<readonly Microphone[]> {
  const devices = await navigator.mediaDevices?.enumerateDevices?.();
  return (devices ?? [])
    .filter(({ kind, deviceId }) => kind === 'audioinput' && !ALIASES.includes(deviceId))
    .map(({ deviceId, label }) => ({ deviceId, label }));
}

/** Calls `onChange` with the list now and whenever a device comes or goes, until the returned function is called. */
export function watchMicrophones(onChange: (microphones: readonly Microphone[]) => void): () => void {
  return watchDevices(listMicrophones, onChange);
}

/** Whether the browser will ask, has allowed or has blocked the microphone; `unknown` where it does not tell. */
export async function microphonePermission(): Promise<PermissionState | 'unknown'> {
  try {
    return (await navigator.permissions.query({ name: 'microphone' as PermissionName })).state;
  } catch {
    return 'unknown';
  }
}

export function microphoneOpener(request: MicrophoneRequest): SourceOpener {
  return async (_context, events, signal) => {
    const devices = requireDevices('microphone');
    const audio: MediaTrackConstraints = { ...NO_PROCESSING, ...request.processing };
    if (request.deviceId !== undefined) audio.deviceId = { exact: request.deviceId };
    const stream = await within(devices.getUserMedia({ audio, video: false }), {
      ms: PROMPT_MS,
      signal,
      what: 'The permission prompt',
      undo: stopAll,
    }).catch((error: unknown) => {
      throw mapCaptureError(error, 'microphone');
    });
    const track = stream.getAudioTracks()[0];
    if (track === undefined) throw new BonaFideError('no-device', 'The browser opened no microphone. Try another one.');
    return sourceOfTrack(track, {
      label: track.label || 'Microphone',
      owned: true,
      reopens: true,
      events,
      endError: () =>
        new BonaFideError('device-lost', 'The microphone was unplugged or taken. Connect it and retry.', {
          found: track.label,
        }),
    });
  };
}
