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

/** Made of public/icon.svg by scripts/make-icons.mjs. */
export const ICONS = ['any-192.png', 'any-512.png', 'maskable-192.png', 'maskable-512.png', 'touch-180.png'];

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
  // Fetched only for a file that carries content credentials.
  { url: 'runtime/c2pa_bg.wasm', file: 'node_modules/@contentauth/c2pa-wasm/pkg/c2pa_bg.wasm' },
  { url: 'demo/spoof.wav', file: '.cache/demo/spoof.wav' },
  ...ICONS.map((name) => ({ url: `icons/${name}`, file: `.cache/icons/${name}` })),
  { url: 'screenshots/wide.png', file: 'docs/session-light.png' },
  { url: 'screenshots/narrow.png', file: 'docs/session-phone.png' },
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
const policy = [
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
];

/** The same as an element of the page, where what frames it cannot be said. */
export const pagePolicy = policy.join('; ');

export const securityHeaders = {
  'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'microphone=(self), display-capture=(self), camera=(self), geolocation=()',
};

/** The one page that other sites may show: in a frame, and from a page that is isolated itself. */
export const EMBED_PATHS = ['/embed', '/embed.html'];

/**
 * What a server is to send with everything under a path of the app.
 * @param {string} path from the app's base, with a leading slash
 * @param {{ isolated?: boolean, policy?: boolean }} [options] without `policy` as a host that sets no headers of its own
 * @returns {Record<string, string>}
 */
export function headersFor(path, { isolated = true, policy: secure = true } = {}) {
  const headers = { ...(secure ? securityHeaders : {}), ...(isolated ? isolationHeaders : {}) };
  if (!secure || !EMBED_PATHS.includes(path)) return headers;
  return {
    ...headers,
    'Content-Security-Policy': [...policy, 'frame-ancestors *'].join('; '),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** The same as a `_headers` file, which Cloudflare Pages and Netlify read. */
export function headersFile() {
  const block = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const embed = headersFor('/embed');
  const different = Object.entries(embed).filter(([name, value]) => headersFor('/')[name] !== value);
  // A header of two matching blocks would be sent twice: the general one is taken off first.
  const only = different.map(([name]) => `  ! ${name}`);
  return `${[
    block('/*', headersFor('/')),
    ...EMBED_PATHS.map((path) =>
      [path, ...only, ...different.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    ),
    block('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n\n')}\n`;
}
