/** Opening what syncs, on the browser's own locks and databases. */
import { assert } from 'chai';
import { openSync } from './sync.js';

describe('syncing', () => {
  it('that could not begin can be tried again: the lock of the page does not stand in its own way', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('No databases here.', 'SecurityError');
    };
    const code = await openSync()
      .then(() => 'none')
      .catch((error: { code?: string }) => error.code)
      .finally(() => {
        IDBFactory.prototype.open = open;
      });
    assert.equal(code, 'storage-unavailable');
    assert.equal((await openSync()).snapshot.status, 'off');
  });
});
