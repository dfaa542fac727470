/** The history in a real browser: IndexedDB, OPFS, locks and broadcasts are the browser's own. */
import { assert } from 'chai';
import { openDB } from 'idb';
import { exampleLane, exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import type { MediaRef } from '../contract/record.js';
import { BonaFideError } from '../contract/errors.js';
import { History, type HistoryChange } from './history.js';
import { importBundle } from './import.js';
import { createJournal } from './journal.js';
import { openMedia, writeMedia } from './media-files.js';
import { packEntries } from './pack.js';
import { DAY_MS } from './retention.js';
import { verifyBundle } from './verify.js';

let name = '';
let count = 0;
const opened: History[] = [];

async function open(): Promise<History> {
  const history = await History.open(() => undefined, name);
  opened.push(history);
  return history;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (thrown) {
    return thrown instanceof BonaFideError ? thrown.code : String(thrown);
  }
}

function mediaRef(content: Blob): MediaRef {
  return {
    name: 'media-0.webm',
    mimeType: 'audio/webm',
    bytes: content.size,
    sha256: null,
    startMs: 0,
    durationMs: 4_000,
  };
}

beforeEach(() => {
  name = `history-test-${count++}`;
});

afterEach(async () => {
  for (const history of opened.splice(0)) {
    await history.deleteAll();
    history.close();
  }
  indexedDB.deleteDatabase(name);
});

describe('a session that runs', () => {
  it('is written as it goes, ends whole, and is sealed', async () => {
    const history = await open();
    const journal = createJournal(async () => history);
    const lanes = exampleLanes(8_000, true);
    // Young enough to be kept beyond its end.
    const record = exampleRecord(1, lanes, { endedAt: null, startedAt: Date.now() - 8_000 });
    await journal.begin(record);
    for (const lane of ['voice', 'face'] as const) {
      for (let i = 0; i < lanes[lane].length; i += 4)
        await journal.append(record.id, lane, lanes[lane].slice(i, i + 4));
    }
    assert.deepEqual(await history.lanes(record.id), lanes);
    await history.edit(record.id, { title: 'Renamed while it ran' });
    await journal.end({ ...record, endedAt: record.startedAt + 8_000 });
    const kept = await history.get(record.id);
    assert.equal(kept.title, 'Renamed while it ran');
    assert.equal(kept.endedAt, record.startedAt + 8_000);
    assert.deepEqual(await history.lanes(record.id), lanes);
    const { seal } = await history.seal(record.id);
    assert.equal(seal.seconds, 8);
  });

  it('that is deleted meanwhile stays deleted', async () => {
    const history = await open();
    const record = exampleRecord(1, exampleLanes(0), { endedAt: null });
    await history.begin(record);
    await history.delete(record.id);
    assert.equal(await codeOf(history.append(record.id, 'voice', exampleLane(1_000))), 'session-missing');
    assert.equal(await codeOf(history.update(record)), 'session-missing');
    assert.deepEqual(await history.lanes(record.id), { voice: [], face: [] });
  });

  it('is not sealed before its end: a bundle of half of it would stand in the way of the whole', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const record = exampleRecord(1, lanes, { endedAt: null, startedAt: Date.now() - 4_000 });
    const journal = createJournal(async () => history);
    await journal.begin(record);
    await journal.append(record.id, 'voice', lanes.voice.slice(0, 4));
    assert.equal(await codeOf(history.bundle(record.id)), 'invalid-option');
    await journal.append(record.id, 'voice', lanes.voice.slice(4));
    await journal.end({ ...record, endedAt: Date.now() });
    assert.isTrue((await verifyBundle(await history.bundle(record.id))).ok);
  });

  it('that ends while another tab looks for what was cut off is not taken for it', async () => {
    const history = await open();
    const lanes = exampleLanes(1_000);
    const record = exampleRecord(1, lanes, { endedAt: null, startedAt: Date.now() - 1_000 });
    const journal = createJournal(async () => history);
    await journal.begin(record);
    const list = history.list.bind(history);
    // It ends right after the first look.
    history.list = async () => {
      const found = await list();
      history.list = list;
      await journal.end({ ...record, endedAt: Date.now() });
      return found;
    };
    assert.deepEqual((await history.recover(async () => [])).closed, []);
    assert.isFalse((await history.get(record.id)).recovered);
  });

  it('and was cut off is closed at the next start; one that still runs is left alone', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const [cut, running] = [exampleRecord(1, lanes, { endedAt: null }), exampleRecord(2, lanes, { endedAt: null })];
    await history.begin(cut);
    await history.append(cut.id, 'voice', lanes.voice);
    const journal = createJournal(async () => history);
    await journal.begin(running);
    const media = [{ ...mediaRef(new Blob(['x'])), sha256: 'ab'.repeat(32) }];
    const alone = '00000000-0000-4000-8000-0000000000aa';
    const asked: string[][] = [];
    const { closed: recovered } = await history.recover(async (unfinished) => {
      asked.push([...unfinished]);
      return [
        { id: cut.id, media, mended: [] },
        { id: alone, media, mended: ['media-0.webm'] },
      ];
    });
    assert.deepEqual(asked, [[cut.id]]);
    assert.deepEqual(
      recovered.map(({ id }) => id),
      [cut.id, alone],
    );
    assert.deepInclude(await history.get(cut.id), { recovered: true, endedAt: null, listenedMs: 4_000, media });
    assert.isFalse((await history.get(running.id)).recovered);
    assert.lengthOf((await history.get(alone)).media, 1);
    assert.deepEqual((await history.recover(async () => [])).closed, []);
    await journal.end({ ...running, endedAt: 1 });
  });
});

describe('what ended with its page', () => {
  const LEFT = 1_001;

  it('ended then, as its user closed it: it is not called cut off', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const record = exampleRecord(LEFT, lanes, { endedAt: null, listenedMs: 0 });
    await history.begin(record);
    await history.append(record.id, 'voice', lanes.voice);
    const leftAt = record.startedAt + 4_100;
    const { closed } = await history.recover(async () => [], new Map([[record.id, leftAt]]));
    assert.lengthOf(closed, 1);
    const kept = await history.get(record.id);
    assert.deepInclude(kept, { recovered: false, endedAt: leftAt, listenedMs: 4_000 });
    assert.equal(kept.error?.code, 'page-left');
    assert.isTrue((await verifyBundle(await history.bundle(record.id))).ok);
  });

  it('is dated by the mark where only its recording is there', async () => {
    const history = await open();
    const { id } = exampleRecord(LEFT, exampleLanes(0));
    const media = [{ ...mediaRef(new Blob(['x'])), sha256: 'ab'.repeat(32) }];
    await history.recover(async () => [{ id, media, mended: [] }], new Map([[id, 9_000_000]]));
    const kept = await history.get(id);
    assert.deepInclude(kept, { recovered: false, startedAt: 8_996_000, endedAt: 9_000_000 });
  });
});

describe('a recording that cannot be made whole', () => {
  const BROKEN = 1_002;
  const error = { code: 'recording-failed', message: 'It could not be made whole.' } as const;

  it('is said, keeps its file, and comes back to its session once it can be', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const record = exampleRecord(BROKEN, lanes, { endedAt: null });
    const content = new Blob(['sound']);
    await history.begin(record);
    await history.append(record.id, 'voice', lanes.voice);
    await writeMedia(record.id, 'media-0.webm', content);
    const asked: string[][] = [];
    const { closed, failed } = await history.recover(async (unfinished) => {
      asked.push([...unfinished]);
      return [{ id: record.id, media: [], mended: [], error }];
    });
    assert.deepEqual(failed, [{ id: record.id, error }]);
    assert.deepInclude(closed[0], { id: record.id, recovered: true, listenedMs: 4_000, media: [] });
    assert.equal(await (await openMedia(record.id, 'media-0.webm'))?.text(), 'sound');
    // Exported meanwhile it is sealed as it is.
    assert.isTrue((await verifyBundle(await history.bundle(record.id))).ok);

    const media = [mediaRef(content)];
    const next = await history.recover(async (unfinished) => {
      asked.push([...unfinished]);
      return [{ id: record.id, media, mended: ['media-0.webm'] }];
    });
    assert.deepEqual(asked, [[record.id], [record.id]]);
    assert.deepEqual(next.failed, []);
    assert.lengthOf(next.closed, 1);
    assert.lengthOf((await history.get(record.id)).media, 1);
    const { ok, session } = await verifyBundle(await history.bundle(record.id));
    assert.isTrue(ok);
    assert.lengthOf(session?.record.media ?? [], 1);
    // There is nothing left to do.
    assert.deepEqual((await history.recover(async () => [{ id: record.id, media, mended: [] }])).closed, []);
  });
});

describe('what is kept', () => {
  it('is listed newest first, and deleted for good with its media', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const content = new Blob([new Uint8Array(70_000).fill(7)]);
    const ref = mediaRef(content);
    for (const n of [3, 1, 2]) {
      await history.add(exampleRecord(n, lanes, { media: [ref] }), lanes, { media: [{ ref, content }] });
    }
    assert.deepEqual(
      (await history.list()).map(({ title }) => title),
      ['Call 1', 'Call 2', 'Call 3'],
    );
    assert.deepEqual(
      (await history.newest(2)).map(({ title }) => title),
      ['Call 1', 'Call 2'],
    );
    assert.lengthOf(await history.newest(9), 3);
    const { id } = exampleRecord(2, lanes);
    assert.equal((await history.media(id, ref))?.size, 70_000);
    await history.delete(id);
    assert.isNull(await openMedia(id, ref.name));
    assert.equal(await codeOf(history.get(id)), 'session-missing');
    assert.lengthOf(await history.list(), 2);
    await history.deleteAll();
    assert.lengthOf(await history.list(), 0);
    assert.isNull(await openMedia(exampleRecord(1, lanes).id, ref.name));
  });

  it('goes when its time is up: all of it, or its verdicts and not its media, or its media', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const content = new Blob(['sound']);
    const ref = mediaRef(content);
    const [bare, recorded, young] = [
      exampleRecord(1, lanes),
      exampleRecord(2, lanes, { media: [ref] }),
      exampleRecord(3, lanes, { endedAt: Date.now() }),
    ];
    await history.add(bare, lanes);
    await history.add(recorded, lanes, { media: [{ ref, content }] });
    await history.add(young, lanes);
    assert.equal(await history.sweep(), 2);
    assert.equal(await codeOf(history.get(bare.id)), 'session-missing');
    const kept = await history.get(recorded.id);
    assert.isNumber(kept.verdictsExpiredAt);
    assert.equal(kept.summary.voice.judgedMs, 0);
    assert.deepEqual(await history.lanes(recorded.id), { voice: [], face: [] });
    assert.equal(await (await history.media(recorded.id, ref))?.text(), 'sound');
    assert.equal(await history.sweep(), 0);
    await history.setRetention({ verdictsDays: null, mediaDays: 1 });
    assert.isNull(await history.media(recorded.id, ref));
    assert.lengthOf((await history.get(recorded.id)).media, 0);
    assert.deepEqual(await history.lanes(young.id), lanes);
    assert.equal(await history.sweep(Date.now() + 999 * DAY_MS), 0);
  });

  it('leaves no seal behind when it is deleted while it is sealed', async () => {
    const history = await open();
    const lanes = exampleLanes(4_000);
    const record = exampleRecord(1, lanes);
    await history.add(record, lanes);
    const lanesOf = history.lanes.bind(history);
    history.lanes = async (id) => {
      const found = await lanesOf(id);
      await history.delete(id);
      return found;
    };
    assert.equal(await codeOf(history.seal(record.id)), 'session-missing');
    const db = await openDB(name);
    assert.equal(await db.count('seals'), 0);
    db.close();
  });

  it('is refused with a name once the browser has closed the database', async () => {
    const history = await open();
    const other = await History.open(() => undefined, name);
    other.close();
    assert.equal(await codeOf(other.newest(1)), 'storage-unavailable');
    assert.equal(await codeOf(other.delete('gone')), 'storage-unavailable');
    assert.equal(await codeOf(other.edit('gone', {})), 'storage-unavailable');
    assert.lengthOf(await history.list(), 0);
  });

  it('is told to other tabs', async () => {
    const [here, there] = [await open(), await open()];
    const lanes = exampleLanes(1_000);
    const record = exampleRecord(1, lanes);
    const heard = new Promise<HistoryChange>((resolve) => there.watch(resolve));
    await here.add(record, lanes);
    assert.deepEqual(await heard, { kind: 'put', id: record.id });
  });
});

describe('a bundle', () => {
  it('goes out, verifies, and comes into another history without loss, media and seal included', async () => {
    const history = await open();
    const lanes = exampleLanes(8_000, true);
    const content = new Blob([new Uint8Array(3_000_000).map((_, i) => i * 31)]);
    const ref = mediaRef(content);
    const record = exampleRecord(1, lanes, { media: [ref], title: '<b>bold</b>' });
    await history.add(record, lanes, { media: [{ ref, content }] });
    // As the user would: the file is written out before anything else changes.
    const bundle = new Blob([await (await history.bundle(record.id)).arrayBuffer()]);
    const before = { record: await history.get(record.id), seal: await history.seal(record.id) };
    assert.isTrue((await verifyBundle(bundle)).ok);
    assert.equal(await codeOf(importBundle(history, bundle)), 'session-present');
    await history.delete(record.id);
    await importBundle(history, bundle);
    const { importedAt, ...imported } = await history.get(record.id);
    assert.deepEqual(imported, before.record);
    assert.isNumber(importedAt);
    // It is far older than sessions are kept; kept it is from its import on.
    assert.equal(await history.sweep(), 0);
    assert.deepEqual(await history.seal(record.id), before.seal);
    assert.deepEqual(await history.lanes(record.id), lanes);
    const file = await history.media(record.id, ref);
    assert.deepEqual(
      new Uint8Array(await (file ?? new Blob()).arrayBuffer()),
      new Uint8Array(await content.arrayBuffer()),
    );
    const again = await verifyBundle(await history.bundle(record.id));
    assert.isTrue(again.ok);
    assert.notProperty(again.session?.record, 'importedAt');
    assert.equal(await history.sweep((importedAt as number) + 29 * DAY_MS), 0);
    assert.equal(await history.sweep((importedAt as number) + 31 * DAY_MS), 1);
    assert.deepEqual(await history.lanes(record.id), { voice: [], face: [] });
  });

  it('that was changed is not imported', async () => {
    const history = await open();
    const lanes = exampleLanes(1_000);
    await history.add(exampleRecord(1, lanes), lanes);
    const bytes = new Uint8Array(await (await history.bundle(exampleRecord(1, lanes).id)).arrayBuffer());
    bytes[900] = (bytes[900] as number) ^ 1;
    await history.deleteAll();
    assert.equal(await codeOf(importBundle(history, new Blob([bytes]))), 'bundle-invalid');
    assert.lengthOf(await history.list(), 0);
  });

  it('is sealed by a key that cannot be read out', async () => {
    const history = await open();
    const lanes = exampleLanes(1_000);
    await history.add(exampleRecord(1, lanes), lanes);
    await history.seal(exampleRecord(1, lanes).id);
    const db = await openDB(name);
    const { privateKey } = (await db.get('keys', 'device')) as { privateKey: CryptoKey };
    db.close();
    assert.isFalse(privateKey.extractable);
  });
});

describe('the database', () => {
  it('of version 1 becomes one of today, with everything in it', async () => {
    const lanes = exampleLanes(2_000);
    const record = exampleRecord(1, lanes);
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('records', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
        db.createObjectStore('lanes', { keyPath: ['id', 'lane', 'index'] });
        db.createObjectStore('settings', { keyPath: 'name' });
      },
    });
    await old.put('records', record);
    await old.put('lanes', { id: record.id, lane: 'voice', index: 0, packed: packEntries(lanes.voice) });
    await old.put('settings', { name: 'retention', value: { verdictsDays: null, mediaDays: 7 } });
    old.close();
    const history = await open();
    assert.deepEqual(await history.get(record.id), record);
    assert.deepEqual(await history.lanes(record.id), lanes);
    assert.deepEqual(await history.retention(), { verdictsDays: null, mediaDays: 7 });
    assert.isTrue((await verifyBundle(await history.bundle(record.id))).ok);
    await history.logAlert('x', 1);
    assert.lengthOf(await history.alerts(), 1);
  });

  it('gives way to a newer version of the app in another tab, and says so', async () => {
    const closed = new Promise<void>((resolve) => {
      void History.open(resolve, name);
    });
    await History.open(() => undefined, `${name}-other`).then((other) => other.close());
    const newer = openDB(name, 99);
    await closed;
    (await newer).close();
    assert.equal(await codeOf(History.open(() => undefined, name)), 'storage-unavailable');
    indexedDB.deleteDatabase(`${name}-other`);
  });

  it('that a tab of an older version holds on to is refused with what to do', async () => {
    const stubborn = await openDB(name, 1);
    assert.equal(await codeOf(History.open(() => undefined, name)), 'storage-unavailable');
    stubborn.close();
  });
});

describe('where there is no room', () => {
  it('a recording that cannot be written leaves nothing behind', async () => {
    const history = await open();
    const lanes = exampleLanes(1_000);
    const record = exampleRecord(1, lanes);
    const content = new Blob(['x']);
    const broken = { ...mediaRef(content), name: 'not/a/name' };
    const code = await codeOf(history.add(record, lanes, { media: [{ ref: broken, content }] }));
    assert.equal(code, 'media-unavailable');
    assert.equal(await codeOf(history.get(record.id)), 'session-missing');
  });

  it('no file system is an error with a name, and no media', async () => {
    const getDirectory = Object.getOwnPropertyDescriptor(StorageManager.prototype, 'getDirectory');
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined, configurable: true });
    try {
      assert.equal(await codeOf(writeMedia('some-id', 'a.webm', new Blob(['x']))), 'media-unavailable');
      assert.isNull(await openMedia('some-id', 'a.webm'));
    } finally {
      if (getDirectory !== undefined) Object.defineProperty(StorageManager.prototype, 'getDirectory', getDirectory);
    }
  });
});
