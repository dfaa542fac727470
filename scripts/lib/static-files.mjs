import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** Where the face model is taken from; `FACE_MODEL` names another folder with a manifest.json beside its model.onnx. */
const faceFolder = process.env.FACE_MODEL ?? 'models/face';

/** Without a face model, the app judges voices only. */
export const hasFaceModel =
  existsSync(join(root, faceFolder, 'model.onnx')) || existsSync(join(faceFolder, 'model.onnx'));

const faceFiles = [
  { url: 'models/face/manifest.json', file: `${faceFolder}/manifest.json` },
  { url: 'models/face/model.onnx', file: `${faceFolder}/model.onnx` },
  { url: 'models/finder/blazeface.json', file: 'models/finder/blazeface.json' },
  { url: 'models/finder/blazeface.bin', file: 'models/finder/blazeface.bin' },
  {
    url: 'runtime/tfjs-backend-wasm-simd.wasm',
    file: 'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  },
];

/** What the app needs beside its own code, and where it comes from: URL under the app's base -> file in the tree. */
export const staticFiles = [
  { url: 'models/voice/manifest.json', file: 'models/voice/manifest.json' },
  { url: 'models/voice/model.onnx', file: 'models/voice/model.onnx' },
  { url: 'models/gate/silero_vad_v5.onnx', file: 'models/gate/silero_vad_v5.onnx' },
  { url: 'runtime/ort-wasm-simd-threaded.wasm', file: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm' },
  { url: 'runtime/ort-wasm-simd-threaded.mjs', file: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.mjs' },
  // Fetched only where a probe lets the GPU try: more than the rest together, and never on the way to a first verdict.
  {
    url: 'runtime/ort-wasm-simd-threaded.asyncify.wasm',
    file: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.wasm',
  },
  {
    url: 'runtime/ort-wasm-simd-threaded.asyncify.mjs',
    file: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.mjs',
  },
  // Fetched only by a device that is slow in WASM and has a GPU worth a try.
  ...['wasm', 'mjs'].map((kind) => ({
    url: `runtime/ort-wasm-simd-threaded.asyncify.${kind}`,
    file: `node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.${kind}`,
  })),
  // Fetched only for a file that carries content credentials.
  { url: 'runtime/c2pa_bg.wasm', file: 'node_modules/@contentauth/c2pa-wasm/pkg/c2pa_bg.wasm' },
  { url: 'demo/spoof.wav', file: '.cache/demo/spoof.wav' },
  ...(hasFaceModel ? faceFiles : []),
];

/** MIME types of everything the app serves. */
export const mimeTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.onnx': 'application/octet-stream',
  '.bin': 'application/octet-stream',
  '.wav': 'audio/wav',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Isolation, so that memory can be shared between threads. */
export const isolationHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Nothing leaves the device: the page may connect to its own origin only.
 * `wasm-unsafe-eval` lets the runtime compile its wasm and no string become code.
 */
export const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'microphone=(self), display-capture=(self), camera=(self), geolocation=()',
};
