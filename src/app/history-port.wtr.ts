/** The history as syncing knows it, on the browser's own database: what the user deletes is told apart from what is due. */
import { assert } from 'chai';
import { exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import { History } from '../history/history.js';
import { DAY_MS } from '../history/retention.js';
import type { HistoryChange } from '../relay/history-port.js';
import { historyPort } from './history-port.js';

const NAME = 'history-port-test';
const lanes = exampleLanes(1_000);
const records = [1, 2, 3, 4].map((n) => exampleRecord(n, lanes, { id: crypto.randomUUID(), endedAt: Date.now() }));
const [deleted, due, kept, another] = records.map(({ id }) => id) as [string, string, string, string];

describe('the history, synced', () => {
  it('tells and remembers what the user deleted until that was told elsewhere, and of what was due only that it went', async () => {
    const history = await History.open(() => undefined, NAME);
    for (const record of records)
      await history.add(record.id === due ? { ...record, endedAt: Date.now() - 40 * DAY_MS } : record, lanes);
    const port = await historyPort(history);
    const changes: HistoryChange[] = [];
    let look: () => void = () => undefined;
    port.subscribe((change) => {
      if (change.kind !== 'put') changes.push(change);
      look();
    });
    const until = (count: number): Promise<void> =>
      new Promise((resolve) => {
        look = () => {
          if (changes.length >= count) resolve();
        };
        look();
      });

    // Nobody syncs: nothing is remembered.
    await history.delete(another);
    assert.deepEqual(await port.untold(), { ids: [], isAll: false });

    await history.deletions.remember(true);
    await history.delete(deleted);
    assert.deepEqual(await port.untold(), { ids: [deleted], isAll: false });
    await history.sweep();
    await until(3);
    assert.deepEqual(await port.untold(), { ids: [deleted], isAll: false });
    await port.told({ ids: [deleted], isAll: false });

    await history.deleteAll();
    await until(5);
    assert.deepEqual(await port.untold(), { ids: [], isAll: true });
    assert.deepEqual(changes, [
      { kind: 'removed', id: another },
      { kind: 'removed', id: deleted },
      { kind: 'dropped', id: due },
      { kind: 'cleared' },
      { kind: 'dropped', id: kept },
    ]);
    await history.deletions.remember(false);
    assert.deepEqual(await port.untold(), { ids: [], isAll: false });
    history.close();
    indexedDB.deleteDatabase(NAME);
  });
});
