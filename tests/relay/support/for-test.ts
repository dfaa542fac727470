/** What the tests of the relay share, apart from what its bench uses too: that runs outside Vitest. */
import { onTestFinished } from 'vitest';
import { openRelay, removeFolder, type TestRelay } from './relay.js';

/** A relay for the test that runs: closed after it, after what `afterEach` ends, and its folder removed. */
export async function relayForTest(...args: Parameters<typeof openRelay>): Promise<TestRelay> {
  const relay = await openRelay(...args);
  onTestFinished(async () => {
    await relay.close();
    removeFolder(relay.folder);
  });
  return relay;
}

/** So many bytes of one value. */
export function bytes(length: number, fill = 1): Uint8Array {
  return new Uint8Array(length).fill(fill);
}
