/**
 * `npm run relay`: installs what is missing, builds the relay into one file, and runs it. Its settings are environment
 * variables; docs/relay.md lists them. `npm run relay -- --build` only builds.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import { giveUp, root, run } from './lib/process.mjs';

checkNode();
await ensureInstalled();
// In a process of its own: the bundler's memory would stay with the relay.
const { code } = await run(process.execPath, [join(root, 'scripts/lib/build-relay.mjs')]);
if (code !== 0) giveUp('The relay could not be built; the message is above.');
if (!process.argv.includes('--build')) await import(pathToFileURL(join(root, 'relay/dist/main.js')).href);
