/** A history of a thousand half hours: how much longer its list takes than one of ten, and how long one takes to export. */
import { readFile } from 'node:fs/promises';

const HALF_HOUR_MS = 1_800_000;
const MANY = 1_000;
const FEW = 10;

export const cases = [
  {
    name: 'history-list',
    title: `The list of ${MANY.toLocaleString('en')} sessions of half an hour, over that of ${FEW}`,
    unit: 'ms',
    of: 'p50',
    bound: { atMost: 200 },
  },
  {
    name: 'export',
    title: 'Bundle of half an hour with sound and picture, from the press of the button to the file',
    unit: 'ms',
    of: 'p50',
    bound: { atMost: 5000 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const times = bench.quick ? 2 : 7;
  return bench.onEmptyPage(async (page) => {
    await page.goto(`${bench.url}#/history`);
    await page.getByText('Nothing is kept yet.').waitFor();
    await page.evaluate(seed, { from: 0, to: FEW, lengthMs: HALF_HOUR_MS });
    const few = await listMs(page, times, FEW);
    await page.evaluate(seed, { from: FEW, to: MANY, lengthMs: HALF_HOUR_MS });
    const many = await listMs(page, times, MANY);
    const values = many.map((ms, i) => ms - (few[i] ?? 0));
    const middle = (ms) => [...ms].sort((a, b) => a - b)[ms.length >> 1];
    const list = { values, figures: { fewMs: middle(few), manyMs: middle(many) } };

    // 2.5 Mbit/s of picture and 128 kbit/s of sound for half an hour.
    const mediaBytes = bench.quick ? 10_000_000 : 590_000_000;
    const id = await page.evaluate(record, { mediaBytes, lengthMs: HALF_HOUR_MS });
    await page.goto(`${bench.url}#/session/${id}`);
    const button = page.getByRole('button', { name: 'Bundle (.zip)' });
    await button.waitFor();
    const exports = [];
    let bytes = 0;
    // The first one reads the media through to seal the session, as the end of a session does.
    for (let i = 0; i <= (bench.quick ? 1 : 3); i += 1) {
      const startMs = performance.now();
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), button.click()]);
      const path = await download.path();
      exports.push(performance.now() - startMs);
      bytes = (await readFile(path).catch(() => new Uint8Array())).length;
      await download.delete();
      await page.getByRole('button', { name: 'Bundle (.zip)' }).waitFor();
    }
    const [sealingMs, ...values2] = exports;
    return { 'history-list': list, export: { values: values2, figures: { sealingMs, bytes, mediaBytes } } };
  });
}

/** Opens the list anew, from the first page, and waits for its first rows. */
async function listMs(page, times, count) {
  const values = [];
  for (let i = 0; i < times; i += 1) {
    values.push(
      await page.evaluate(
        async (wanted) => {
          const view = () =>
            document
              .querySelector('bf-app')
              ?.shadowRoot?.querySelector('bf-view-outlet')
              ?.shadowRoot?.querySelector('bf-history-view');
          location.hash = '#/';
          while (view() !== null && view() !== undefined) await new Promise(requestAnimationFrame);
          const startMs = performance.now();
          location.hash = '#/history';
          while ((view()?.shadowRoot?.querySelectorAll('ol li').length ?? 0) < wanted)
            await new Promise(requestAnimationFrame);
          return performance.now() - startMs;
        },
        Math.min(50, count),
      ),
    );
  }
  return values;
}

/** Runs in the page: puts sessions into its database as the app lays them out. */
async function seed({ from, to, lengthMs }) {
  const count = lengthMs / 250;
  const packed = new ArrayBuffer(8 + count * 43);
  const view = new DataView(packed);
  view.setUint32(0, 1, true);
  view.setUint32(4, count, true);
  for (let i = 0; i < count; i += 1) {
    const numbers = [i * 250, (i + 1) * 250, 0.5 + 0.4 * Math.sin(i / 30), 1.5, 1.2];
    numbers.forEach((value, column) => {
      view.setFloat64(8 + (column * count + i) * 8, value, true);
    });
    view.setUint8(8 + 40 * count + i, 1);
    view.setUint8(8 + 41 * count + i, 1);
  }
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('bona-fide');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const verdictMs = { AUTHENTIC: 0, SUSPICIOUS: lengthMs, DEEPFAKE: 0 };
  const voice = {
    judgedMs: lengthMs,
    verdictMs,
    noEvidenceMs: 0,
    unreliableMs: 0,
    gapMs: 0,
    meanConfidence: 0.5,
    lowest: null,
  };
  for (let n = from; n < to; n += 1) {
    const startedAt = Date.now() - (n + 2) * 3_600;
    const id = `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
    const tx = db.transaction(['records', 'lanes'], 'readwrite');
    tx.objectStore('lanes').put({ id, lane: 'voice', index: 0, packed });
    tx.objectStore('records').put({
      version: 1,
      id,
      startedAt,
      endedAt: startedAt + lengthMs,
      recovered: false,
      title: `Session ${n}`,
      note: '',
      editedAt: startedAt,
      source: { kind: 'microphone', label: 'Microphone' },
      prior: 0.5,
      models: { voice: { id: 'voice', version: '0', sha256: '0'.repeat(64) }, face: null },
      listenedMs: lengthMs,
      summary: { voice, face: null },
      gaps: [],
      error: null,
      media: [],
    });
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onerror = () => reject(tx.error);
    });
  }
  db.close();
}

/** Runs in the page: gives the newest session a recording of this size. */
async function record({ mediaBytes, lengthMs }) {
  const id = `00000000-0000-4000-8000-${'0'.repeat(12)}`;
  const recordings = await (await navigator.storage.getDirectory()).getDirectoryHandle('recordings', { create: true });
  const folder = await recordings.getDirectoryHandle(id, { create: true });
  const writable = await (await folder.getFileHandle('media-0.webm', { create: true })).createWritable();
  const piece = new Uint8Array(1_000_000).map((_, i) => (i * 2_654_435_761) >>> 24);
  for (let written = 0; written < mediaBytes; written += piece.length) await writable.write(piece);
  await writable.close();
  const db = await new Promise((resolve) => {
    const opening = indexedDB.open('bona-fide');
    opening.onsuccess = () => resolve(opening.result);
  });
  const store = db.transaction('records', 'readwrite').objectStore('records');
  await new Promise((resolve) => {
    const reading = store.get(id);
    reading.onsuccess = () => {
      const media = [
        {
          name: 'media-0.webm',
          mimeType: 'video/webm; codecs="vp9, opus"',
          bytes: mediaBytes,
          sha256: null,
          startMs: 0,
          durationMs: lengthMs,
        },
      ];
      store.put({ ...reading.result, media }).onsuccess = resolve;
    };
  });
  db.close();
  return id;
}
