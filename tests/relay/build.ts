import { join } from 'node:path';
import { run } from '../../scripts/lib/process.mjs';
import { root } from '../structure/sources.js';

/** Builds the relay once, as `npm run relay` does: the tests that kill it run the very file that is shipped. */
export default async function setup(): Promise<void> {
  const { code, output } = await run(process.execPath, [join(root, 'scripts/lib/build-relay.mjs')], { quiet: true });
  if (code !== 0) throw new Error(`The relay could not be built:\n${output}`);
}
