/** The platform's many ways to refuse a source, as the product's few. */
import { BonaFideError, type ErrorCode } from '../contract/errors.js';

type Asked = 'microphone' | 'camera' | 'display';

/** Names of DOMException, per Media Capture and Streams 10.3 and Screen Capture 5.2. */
const CODE_BY_NAME: Readonly<Record<string, ErrorCode>> = {
  NotAllowedError: 'permission-denied',
  PermissionDeniedError: 'permission-denied',
  SecurityError: 'permission-denied',
  NotFoundError: 'no-device',
  DevicesNotFoundError: 'no-device',
  OverconstrainedError: 'no-device',
  NotReadableError: 'device-busy',
  TrackStartError: 'device-busy',
  AbortError: 'device-busy',
  InvalidStateError: 'not-supported',
  NotSupportedError: 'not-supported',
  TypeError: 'not-supported',
};

const MESSAGES: Readonly<Record<Asked, Partial<Record<ErrorCode, string>>>> = {
  microphone: {
    'permission-denied': 'The browser did not allow the microphone. Allow it for this site and try again.',
    'no-device': 'No microphone was found. Connect one, or choose another, and try again.',
    'device-busy': 'The microphone cannot be opened: another program may hold it. Close that program and try again.',
    'not-supported': 'This browser cannot open a microphone here. Use a current Chrome, Edge, Firefox or Safari.',
  },
  camera: {
    'permission-denied': 'The browser did not allow the camera. Allow it for this site and try again.',
    'no-device': 'No camera was found. Connect one, or choose another, and try again.',
    'device-busy': 'The camera cannot be opened: another program may hold it. Close that program and try again.',
    'not-supported': 'This browser cannot open a camera here. Use a current Chrome, Edge, Firefox or Safari.',
  },
  display: {
    'permission-denied': 'Nothing was shared. Choose a tab or a screen in the dialogue and try again.',
    'no-device': 'There was nothing to share. Open the tab that plays the voice and try again.',
    'device-busy': 'The system did not hand over its sound. Check its screen recording permission and try again.',
    'not-supported': 'This browser cannot share the sound of a tab. Use Chrome or Edge on a computer.',
  },
};

/** A rejection of getUserMedia or getDisplayMedia as a BonaFideError. */
export function mapCaptureError(thrown: unknown, asked: Asked): BonaFideError {
  if (thrown instanceof BonaFideError) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const code = CODE_BY_NAME[name] ?? 'device-busy';
  return BonaFideError.wrap(thrown, code, MESSAGES[asked][code] ?? 'The source could not be opened.');
}

/** What the page is able to ask for, from the globals it was given. */
export interface CaptureAbilities {
  readonly isSecureContext: boolean;
  readonly navigator: { readonly mediaDevices?: Partial<Pick<MediaDevices, 'getUserMedia' | 'getDisplayMedia'>> };
}

/** The browser's media devices, or `insecure-context` or `not-supported`. */
export function requireDevices(asked: Asked, scope: CaptureAbilities = globalThis): MediaDevices {
  const devices = scope.navigator.mediaDevices;
  const method = asked === 'display' ? 'getDisplayMedia' : 'getUserMedia';
  if (typeof devices?.[method] === 'function') return devices as MediaDevices;
  if (!scope.isSecureContext) {
    throw new BonaFideError(
      'insecure-context',
      'Browsers give sound and picture only to pages opened over https or from localhost. Open this page by such an address.',
    );
  }
  throw new BonaFideError('not-supported', MESSAGES[asked]['not-supported'] ?? '', { found: `no ${method}` });
}
