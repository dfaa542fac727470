/** What the app asks of a browser, how it is found out, and what is done where it is missing. */
import { msg } from '@lit/localize';

export interface Feature {
  readonly name: string;
  /** What it is for. */
  readonly use: string;
  /** What happens without it. */
  readonly without: string;
  /** Without it there is no verdict at all. */
  readonly needed?: true;
  readonly test: () => boolean | Promise<boolean>;
}

export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly Feature[];
}

const scope = globalThis as unknown as Readonly<Record<string, unknown>>;
const has = (name: string) => (): boolean => typeof scope[name] === 'function';
const inPrototype = (name: string, member: string) => (): boolean => {
  const type = scope[name];
  return typeof type === 'function' && member in (type.prototype as object);
};

/** The smallest module that uses a vector instruction: () -> v128, i8x16.popcnt of a splat. */
const SIMD_MODULE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/** In the language of the page. */
export const featureGroups = (): readonly FeatureGroup[] => [
  {
    name: msg('To judge anything'),
    features: [
      {
        name: msg('Secure page'),
        use: msg('Microphone, camera and the check of the model'),
        without: msg('Open the page over https or from localhost'),
        needed: true,
        test: () => isSecureContext,
      },
      {
        name: 'WebAssembly',
        use: msg('The runtime of the models'),
        without: msg('No verdicts'),
        needed: true,
        test: () => typeof WebAssembly === 'object',
      },
      {
        name: 'WebAssembly SIMD',
        use: msg('The runtime of the models, and resampling'),
        without: msg('No verdicts'),
        needed: true,
        test: () => WebAssembly.validate(new Uint8Array(SIMD_MODULE)),
      },
      {
        name: msg('Module workers'),
        use: msg('Judging beside the page, not in its way'),
        without: msg('No verdicts'),
        needed: true,
        test: canStartModuleWorker,
      },
      {
        name: msg('Hashing (SubtleCrypto)'),
        use: msg('The model is the one meant'),
        without: msg('No verdicts'),
        needed: true,
        test: () => globalThis.crypto?.subtle !== undefined,
      },
    ],
  },
  {
    name: msg('To listen'),
    features: [
      {
        name: msg('Microphone (getUserMedia)'),
        use: msg('Listening live'),
        without: msg('Files can still be judged'),
        test: () => typeof navigator.mediaDevices?.getUserMedia === 'function',
      },
      {
        name: 'AudioWorklet',
        use: msg('Samples from the sound system'),
        without: msg('Files can still be judged'),
        test: () => typeof AudioContext === 'function' && 'audioWorklet' in AudioContext.prototype,
      },
      {
        name: msg('Shared memory'),
        use: msg('Samples to the worker without a message'),
        without: msg('Messages with recycled buffers; one thread'),
        test: () => globalThis.crossOriginIsolated === true && typeof SharedArrayBuffer === 'function',
      },
      {
        name: msg('Sharing a tab or screen (getDisplayMedia)'),
        use: msg('The other side of a call'),
        without: msg('Microphone and files'),
        test: () => typeof navigator.mediaDevices?.getDisplayMedia === 'function',
      },
      {
        name: msg('Permission state (Permissions)'),
        use: msg('Saying beforehand whether the browser will ask'),
        without: msg('It is said after the browser has asked'),
        test: () => typeof navigator.permissions?.query === 'function',
      },
    ],
  },
  {
    name: msg('To see'),
    features: [
      {
        name: msg('Frames of a track (MediaStreamTrackProcessor)'),
        use: msg('Every picture as it is made'),
        without: msg('Pictures are taken off a video element'),
        test: has('MediaStreamTrackProcessor'),
      },
      {
        name: 'VideoFrame',
        use: msg('Pictures as they are'),
        without: msg('No faces, voices only'),
        test: has('VideoFrame'),
      },
      {
        name: msg('Callback for each picture (requestVideoFrameCallback)'),
        use: msg('Pictures off a video element'),
        without: msg('No faces where tracks give no frames'),
        test: inPrototype('HTMLVideoElement', 'requestVideoFrameCallback'),
      },
      {
        name: msg('Decoding (WebCodecs)'),
        use: msg('Compressed sound and pictures of files'),
        without: msg('wav and flac only'),
        test: () => has('AudioDecoder')() && has('VideoDecoder')(),
      },
    ],
  },
  {
    name: msg('To keep, and to work without a network'),
    features: [
      {
        name: msg('Service worker'),
        use: msg('Opens and judges without a network'),
        without: msg('Works while there is a network'),
        test: () => 'serviceWorker' in navigator,
      },
      {
        name: msg('Locks (Web Locks)'),
        use: msg('An update waits for every session'),
        without: msg('An update waits until every tab is closed'),
        test: () => 'locks' in navigator,
      },
      {
        name: msg('Private files (OPFS)'),
        use: msg('Recordings on this device'),
        without: msg('No recordings'),
        test: async () => (await navigator.storage?.getDirectory?.().catch(() => undefined)) !== undefined,
      },
      {
        name: msg('Database (IndexedDB)'),
        use: msg('History on this device'),
        without: msg('Sessions are forgotten with the page'),
        test: () => typeof indexedDB === 'object' && indexedDB !== null,
      },
      {
        name: msg('Encoding (WebCodecs)'),
        use: msg('Sound and picture of recordings'),
        without: msg('No recordings'),
        test: has('AudioEncoder'),
      },
      {
        name: msg('Screen stays on (Screen Wake Lock)'),
        use: msg('A phone does not sleep during a session'),
        without: msg('Set the phone’s own screen time'),
        test: () => 'wakeLock' in navigator,
      },
      {
        name: msg('Opens files (File Handling)'),
        use: msg('The installed app opens recordings'),
        without: msg('Choose or drop the file'),
        test: () => 'launchQueue' in globalThis,
      },
    ],
  },
  {
    name: msg('To be faster'),
    features: [
      {
        name: 'WebGPU',
        use: msg('Models on the graphics chip, where a probe finds it faster and equal'),
        without: msg('WebAssembly, which is the usual way'),
        test: hasGpu,
      },
    ],
  },
];

async function hasGpu(): Promise<boolean> {
  // `gpu` is there on devices without one.
  const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<unknown> } };
  return ((await gpu?.requestAdapter().catch(() => null)) ?? null) !== null;
}

/** Browsers that know module workers read the option, before they find that there is no such address. */
function canStartModuleWorker(): boolean {
  let asked = false;
  const options = {
    get type(): WorkerType {
      asked = true;
      return 'module';
    },
  };
  try {
    new Worker('//[', options).terminate();
  } catch {
    // Nothing is started, nothing is fetched.
  }
  return asked;
}
