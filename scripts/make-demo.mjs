/**
 * Makes the demo sentence (`demo/spoof.wav` under the app's base): synthetic speech to try the page with, when no
 * deepfake is at hand. Synthesized here and now, so no recording of anybody is copied.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './lib/process.mjs';
import { speak } from './lib/speak.mjs';

const SENTENCE =
  'Hello. You do not know me, and nobody does. A computer program made every word that you hear, ' +
  'and no person ever said this sentence. Listen for a while, and watch what the page makes of my voice.';

const file = join(root, '.cache/demo/spoof.wav');
const newest = statSync(fileURLToPath(import.meta.url)).mtimeMs;
if (!existsSync(file) || statSync(file).mtimeMs < newest) await speak(SENTENCE, 'slt', file);
