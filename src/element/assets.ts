/** Where worker, worklet, runtime and models lie: in the package's own `assets/` folder, unless told otherwise. */
import { BonaFideError } from '../contract/errors.js';
import type { SessionOptions } from '../session/session.js';

/** A variable, so that no bundler takes the folder for a file to be bundled. */
const FOLDER = './assets/';

let base: string | null = null;

/** Absolute URL of the folder, with a slash at its end. */
export function assetsBase(): string {
  return base ?? new URL(FOLDER, import.meta.url).href;
}

/**
 * Serve the package's `assets/` folder anywhere on the page's own origin, and name it here, before anything starts. Throws
 * `invalid-option` for what is no address.
 */
export function setAssetsBase(url: string | URL): void {
  try {
    const absolute = new URL(url, globalThis.document?.baseURI ?? globalThis.location?.href);
    base = absolute.href.endsWith('/') ? absolute.href : `${absolute.href}/`;
  } catch (cause) {
    throw new BonaFideError('invalid-option', 'The address of the assets cannot be used.', {
      found: String(url),
      cause,
    });
  }
}

/** Addresses of the models and the runtime; `model` is the folder of another voice model. */
export function assetUrls(model: string | null): Pick<SessionOptions, 'models'> {
  const folder = assetsBase();
  const at = (path: string): string => new URL(path, folder).href;
  return {
    models: {
      modelBaseUrl: model === null ? at('models/voice/') : new URL(model, globalThis.document?.baseURI).href,
      runtimeBaseUrl: at('runtime/'),
      gateUrl: at('models/gate/silero_vad_v5.onnx'),
    },
  };
}

export function faceAssetUrls(): NonNullable<SessionOptions['faces']> {
  const folder = assetsBase();
  return {
    modelBaseUrl: new URL('models/face/', folder).href,
    finderBaseUrl: new URL('models/finder/', folder).href,
  };
}
