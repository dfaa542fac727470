/** What can be listened to, as plain data; `openCapture` turns one of these into sound. */

/** The browser's own processing of a microphone. Each of them alters the traces a detector looks for. */
export interface Processing {
  readonly echoCancellation: boolean;
  readonly noiseSuppression: boolean;
  readonly autoGainControl: boolean;
}

export const NO_PROCESSING: Processing = {
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
};

export interface MicrophoneRequest {
  readonly kind: 'microphone';
  /** From `listMicrophones`; the system's default when absent. */
  readonly deviceId?: string;
  /** All off when absent. */
  readonly processing?: Processing;
}

/** A camera, with the microphone beside it unless that is left out. */
export interface CameraRequest {
  readonly kind: 'camera';
  /** From `listCameras`; the system's default when absent. */
  readonly deviceId?: string;
  /** Which side of a phone, where no device is named: `user` looks at whoever holds it. */
  readonly facing?: 'user' | 'environment';
  /** Judge the voice too; true when absent. Without any microphone, the camera is used alone. */
  readonly microphone?: boolean;
}

/** A tab, a window or the whole screen, chosen in the browser's own dialogue. */
export interface DisplayRequest {
  readonly kind: 'display';
  /** Judge the faces in its picture too; its sound then need not be shared. False when absent: the sound only. */
  readonly picture?: boolean;
}

/** A stream that code already holds (a call, a media element). It is listened to and never stopped by us. */
export interface StreamRequest {
  readonly kind: 'stream';
  readonly stream: MediaStream;
  /** Judge the faces in its picture too; its sound need not be there then. False when absent. */
  readonly picture?: boolean;
  readonly label?: string;
}

/** A single audio track that code already holds. It is listened to and never stopped by us. */
export interface TrackRequest {
  readonly kind: 'track';
  readonly track: MediaStreamTrack;
  readonly label?: string;
}

/** A recording that is played aloud and judged while it plays. */
export interface ClipRequest {
  readonly kind: 'clip';
  /** Same-origin URL of a short recording that the browser can decode. */
  readonly url: string;
  readonly label: string;
}

export type SourceRequest =
  | MicrophoneRequest
  | CameraRequest
  | DisplayRequest
  | StreamRequest
  | TrackRequest
  | ClipRequest;

/** True when the browser asks the user before this source opens. */
export function asksPermission(request: { readonly kind: string }): boolean {
  return request.kind === 'microphone' || request.kind === 'camera' || request.kind === 'display';
}
