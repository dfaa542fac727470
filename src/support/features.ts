/** What the app asks of a browser, how it is found out, and what is done where it is missing. */

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

export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  {
    name: 'To judge anything',
    features: [
      {
        name: 'Secure page',
        use: 'Microphone, camera and the check of the model',
        without: 'Open the page over https or from localhost',
        needed: true,
        test: () => isSecureContext,
      },
      {
        name: 'WebAssembly',
        use: 'The runtime of the models',
        without: 'No verdicts',
        needed: true,
        test: () => typeof WebAssembly === 'object',
      },
      {
        name: 'WebAssembly SIMD',
        use: 'The runtime of the models, and resampling',
        without: 'No verdicts',
        needed: true,
        test: () => WebAssembly.validate(new Uint8Array(SIMD_MODULE)),
      },
      {
        name: 'Module workers',
        use: 'Judging beside the page, not in its way',
        without: 'No verdicts',
        needed: true,
        test: canStartModuleWorker,
      },
      {
        name: 'Hashing (SubtleCrypto)',
        use: 'The model is the one meant',
        without: 'No verdicts',
        needed: true,
        test: () => globalThis.crypto?.subtle !== undefined,
      },
    ],
  },
  {
    name: 'To listen',
    features: [
      {
        name: 'Microphone (getUserMedia)',
        use: 'Listening live',
        without: 'Files can still be judged',
        test: () => typeof navigator.mediaDevices?.getUserMedia === 'function',
      },
      {
        name: 'AudioWorklet',
        use: 'Samples from the sound system',
        without: 'Files can still be judged',
        test: () => typeof AudioContext === 'function' && 'audioWorklet' in AudioContext.prototype,
      },
      {
        name: 'Shared memory',
        use: 'Samples to the worker without a message',
        without: 'Messages with recycled buffers; one thread',
        test: () => globalThis.crossOriginIsolated === true && typeof SharedArrayBuffer === 'function',
      },
      {
        name: 'Sharing a tab or screen (getDisplayMedia)',
        use: 'The other side of a call',
        without: 'Microphone and files',
        test: () => typeof navigator.mediaDevices?.getDisplayMedia === 'function',
      },
      {
        name: 'Permission state (Permissions)',
        use: 'Saying beforehand whether the browser will ask',
        without: 'It is said after the browser has asked',
        test: () => typeof navigator.permissions?.query === 'function',
      },
    ],
  },
  {
    name: 'To see',
    features: [
      {
        name: 'Frames of a track (MediaStreamTrackProcessor)',
        use: 'Every picture as it is made',
        without: 'Pictures are taken off a video element',
        test: has('MediaStreamTrackProcessor'),
      },
      { name: 'VideoFrame', use: 'Pictures as they are', without: 'No faces, voices only', test: has('VideoFrame') },
      {
        name: 'Callback for each picture (requestVideoFrameCallback)',
        use: 'Pictures off a video element',
        without: 'No faces where tracks give no frames',
        test: inPrototype('HTMLVideoElement', 'requestVideoFrameCallback'),
      },
      {
        name: 'Decoding (WebCodecs)',
        use: 'Compressed sound and pictures of files',
        without: 'wav and flac only',
        test: () => has('AudioDecoder')() && has('VideoDecoder')(),
      },
    ],
  },
  {
    name: 'To keep, and to work without a network',
    features: [
      {
        name: 'Service worker',
        use: 'Opens and judges without a network',
        without: 'Works while there is a network',
        test: () => 'serviceWorker' in navigator,
      },
      {
        name: 'Locks (Web Locks)',
        use: 'An update waits for every session',
        without: 'An update waits until every tab is closed',
        test: () => 'locks' in navigator,
      },
      {
        name: 'Private files (OPFS)',
        use: 'Recordings on this device',
        without: 'No recordings',
        test: async () => (await navigator.storage?.getDirectory?.().catch(() => undefined)) !== undefined,
      },
      {
        name: 'Database (IndexedDB)',
        use: 'History on this device',
        without: 'Sessions are forgotten with the page',
        test: () => typeof indexedDB === 'object' && indexedDB !== null,
      },
      {
        name: 'Encoding (WebCodecs)',
        use: 'Sound and picture of recordings',
        without: 'No recordings',
        test: has('AudioEncoder'),
      },
      {
        name: 'Screen stays on (Screen Wake Lock)',
        use: 'A phone does not sleep during a session',
        without: 'Set the phone’s own screen time',
        test: () => 'wakeLock' in navigator,
      },
      {
        name: 'Opens files (File Handling)',
        use: 'The installed app opens recordings',
        without: 'Choose or drop the file',
        test: () => 'launchQueue' in globalThis,
      },
    ],
  },
  {
    name: 'To be faster',
    features: [
      {
        name: 'WebGPU',
        use: 'Models on the graphics chip, where a probe finds it faster and equal',
        without: 'WebAssembly, which is the usual way',
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
