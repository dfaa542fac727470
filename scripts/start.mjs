/**
 * `npm start`: from a fresh clone to the open page. Installs what is missing, builds, serves dist/ on this machine.
 * PORT chooses the port; otherwise the first free one from 4173 on.
 * RELAY=host:port passes /relay on to a relay (docs/relay.md). Imports nothing that has to be installed first.
 */
import { join } from 'node:path';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { giveUp, npm, root } from './lib/process.mjs';
import { serve } from './lib/static-server.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 50;

checkNode();
await ensureInstalled();
const { code } = await npm(['run', '--silent', 'build']);
if (code !== 0) giveUp('The build failed; its message is above.');

const served = await serveOnFreePort();
process.stdout.write(`\nBona Fide is at ${served.url}\nCtrl-C ends it.\n`);
openBrowser(served.url);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await served.close();
    process.exit(0);
  });
}

async function serveOnFreePort() {
  const folder = join(root, 'dist');
  const relay = process.env.RELAY;
  const wanted = process.env.PORT;
  if (wanted !== undefined && wanted !== '') {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65535) giveUp(`PORT has to be 1 to 65535; found ${wanted}.`);
    return serve(folder, { port, relay }).catch((error) => giveUp(`Port ${port} cannot be used: ${error.message}`));
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    const served = await serve(folder, { port, relay }).catch((error) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      return null;
    });
    if (served !== null) return served;
  }
  return giveUp(`No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1}; choose one with PORT=…`);
}
