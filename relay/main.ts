/** `npm run relay`: a relay configured by the environment; docs/relay.md lists what it reads. */
import { setFlagsFromString } from 'node:v8';
import { readConfig } from './config.js';
import { createLogger, takeConsole } from './logger.js';
import { startRelay } from './relay.js';

// A relay holds little and makes much that is gone at once: a young space that stays as small as it begins keeps
// that from piling up. Its largest size, the flag that says the same, is read before this file is.
setFlagsFromString('--semi-space-growth-factor=1');

const logger = createLogger((line) => process.stdout.write(line));
takeConsole(logger);

try {
  const relay = await startRelay(readConfig(process.env), logger);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => void relay.close().then(() => process.exit(0)));
  }
  // Hocuspocus leaves promises of its hooks to themselves; what they reject with may quote names of documents.
  process.on('unhandledRejection', () => relay.metrics.count('library_errors_total'));
} catch (error) {
  // Before anything was served: the operator's own configuration, quoted to the operator.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
