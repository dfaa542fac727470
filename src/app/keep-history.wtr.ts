/** What tends the history while the page is open; on a database of its own, as other tests use the page's. */
import { assert } from 'chai';
import { exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import type { SessionRecord } from '../contract/record.js';
import { History } from '../history/history.js';
import { deleteMedia, openMedia, writeMedia } from '../history/media-files.js';
import { tendOnce } from './keep-history.js';
import { forgetLeft, noteLeft, readLeft } from './left-page.js';

const NAME = 'keep-history-test';
const lanes = exampleLanes(1_000);
let history: History;

/** Of this file alone. */
function example(n: number, change: Partial<SessionRecord> = {}): SessionRecord {
  return exampleRecord(0x7e57_00 + n, lanes, change);
}

const recent = (): number => Date.now() - 10_000;

beforeEach(async () => {
  history = await History.open(() => undefined, NAME);
});

afterEach(async () => {
  history.close();
  indexedDB.deleteDatabase(NAME);
  for (let n = 1; n <= 4; n++) {
    await deleteMedia(example(n).id);
    forgetLeft(example(n).id);
  }
});

describe('tending the history', () => {
  it('deletes what is due even where what was cut off cannot be closed', async () => {
    const record = example(1);
    await history.add(record, lanes);
    history.recover = () => Promise.reject(new Error('A chunk that cannot be read.'));
    const tended = await tendOnce(history).catch((thrown: unknown) => thrown);
    assert.instanceOf(tended, Error);
    assert.lengthOf(await history.list(), 0);
  });

  it('offers back what was cut off, and not what its user ended by leaving the page', async () => {
    const [cut, left] = [
      example(1, { endedAt: null, startedAt: recent() }),
      example(2, { endedAt: null, startedAt: recent() }),
    ];
    await history.begin(cut);
    await history.begin(left);
    const leftAt = Date.now();
    noteLeft([left.id], leftAt);
    const { closed } = await tendOnce(history);
    const offered = closed.map(({ id }) => id);
    assert.include(offered, cut.id);
    assert.notInclude(offered, left.id);
    assert.deepInclude(await history.get(left.id), { endedAt: leftAt, recovered: false });
    assert.deepInclude(await history.get(cut.id), { endedAt: null, recovered: true });
    assert.isFalse(readLeft().has(left.id));
  });

  it('keeps the mark of a session that its page still holds', async () => {
    const record = example(3, { endedAt: null, startedAt: recent() });
    await history.begin(record);
    noteLeft([record.id], Date.now());
    await navigator.locks.request(`bona-fide-session-${record.id}`, () => tendOnce(history));
    assert.isNull((await history.get(record.id)).endedAt);
    assert.isTrue(readLeft().has(record.id));
    await tendOnce(history);
    assert.isNotNull((await history.get(record.id)).endedAt);
  });

  it('says so where the recording of what was cut off cannot be looked at, and keeps it', async () => {
    const record = example(4, { endedAt: null, startedAt: recent() });
    await history.begin(record);
    await writeMedia(record.id, 'media-0.webm.part', new Blob(['sound']));
    const query = navigator.locks.query;
    // The first asks which sessions run, the second is the recorder's.
    let asked = 0;
    navigator.locks.query = () =>
      asked++ === 0 ? query.call(navigator.locks) : Promise.reject(new DOMException('It is off.', 'SecurityError'));
    try {
      const { closed, failed } = await tendOnce(history);
      assert.deepEqual(
        [...closed, ...failed].map(({ id }) => id),
        [record.id, record.id],
      );
      assert.include(failed[0]?.error.found, 'It is off.');
    } finally {
      navigator.locks.query = query;
    }
    assert.equal(await (await openMedia(record.id, 'media-0.webm.part'))?.text(), 'sound');
  });
});
