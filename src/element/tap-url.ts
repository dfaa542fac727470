/** In the package, in place of the address that the app's build puts into `capture/tap.ts`; a live binding. */
import { assetsBase } from './assets.js';

let tapUrl = '';

export { tapUrl as default };

/** Called before anything listens. */
export function addressTap(): void {
  tapUrl = new URL('worklet/pcm-tap.js', assetsBase()).href;
}
