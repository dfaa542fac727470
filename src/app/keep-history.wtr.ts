/** What tends the history while the page is open. */
import { assert } from 'chai';
import { exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import { openHistory } from '../history/history.js';
import { tendHistory } from './keep-history.js';

describe('tending the history', () => {
  it('deletes what is due even where what was cut off cannot be closed', async () => {
    const history = await openHistory();
    const lanes = exampleLanes(1_000);
    const record = exampleRecord(1, lanes);
    await history.add(record, lanes);
    const gone = new Promise<void>((resolve) => {
      history.watch(({ kind }) => {
        if (kind === 'all') resolve();
      });
    });
    history.recover = () => Promise.reject(new Error('A chunk that cannot be read.'));
    tendHistory(() => assert.fail('Nothing was closed.'));
    await gone;
    assert.lengthOf(await history.list(), 0);
  });
});
