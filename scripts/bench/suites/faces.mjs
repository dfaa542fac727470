/**
 * The built app on the browser's fake camera and microphone: how long a frame waits for its verdict, what judging faces
 * costs, and what it leaves of the voice. Voice alone and voice beside faces are measured in turns, so that what slows the
 * machine down for a while slows both.
 */
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Faces are judged this often; what they and the preview add to the voice is stated for it, however often the machine got round
 * to it.
 */
const SCORED_PER_SECOND = 5;
const LEAST_SCORED = 5;

export const cases = [
  {
    name: 'face-delay',
    title: 'From a frame of the camera (1280x720, 30 a second) to its result on the page, voice beside it',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 2000 },
  },
  {
    name: 'face-cost',
    title:
      'Processor time of the page and its worker for voice and face together, five scored faces a second, of one core',
    unit: '%',
    of: 'mean',
    bound: { atMost: 100 },
  },
  {
    name: 'voice-beside-faces',
    title: 'Age of the newest sample when its result reaches the page, p95 with faces over p95 without',
    unit: 'x',
    of: 'p50',
    bound: { atMost: 1.5 },
  },
  {
    name: 'voice-lost-beside-faces',
    title: 'Hops of the voice that were dropped beside faces',
    unit: 'hops',
    of: 'max',
    bound: { atMost: 0 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const turns = bench.quick ? 1 : 8;
  const windowMs = bench.quick ? 4000 : 6000;
  return bench.onEmptyPage(async (page) => {
    await page.goto(bench.url);
    const delaysMs = [];
    const costs = [];
    /** @type {{ alone: number[], beside: number[] }} */
    const agesMs = { alone: [], beside: [] };
    const dropped = [];
    const seen = { scored: 0, ms: 0, workerMs: 0, allMs: 0, droppedFrames: 0 };
    let described = {};
    for (let turn = 0; turn < turns; turn += 1) {
      await page.evaluate(startSession, 'microphone');
      const began = { atMs: performance.now(), ...(await bench.cpu()) };
      await wait(windowMs);
      const ended = { atMs: performance.now(), ...(await bench.cpu()) };
      const alone = await page.evaluate(stopSession);
      await page.evaluate(startSession, 'camera');
      const before = { atMs: performance.now(), ...(await bench.cpu()) };
      await page.evaluate(() => /** @type {any} */ (globalThis).kept.clear());
      await wait(windowMs);
      // A machine that is busy with something else takes longer to get there; what a face costs is known only then.
      await page.waitForFunction((n) => /** @type {any} */ (globalThis).kept.scored >= n, LEAST_SCORED, { timeout: 0 });
      const after = { atMs: performance.now(), ...(await bench.cpu()) };
      const beside = await page.evaluate(stopSession);
      delaysMs.push(...beside.faceDelaysMs);
      const voice = (ended.pagesMs - began.pagesMs) / (ended.atMs - began.atMs);
      const both = (after.pagesMs - before.pagesMs) / (after.atMs - before.atMs);
      const perSecond = (1000 * beside.scored) / (after.atMs - before.atMs);
      costs.push(100 * (voice + ((both - voice) * SCORED_PER_SECOND) / perSecond));
      agesMs.alone.push(...alone.agesMs);
      agesMs.beside.push(...beside.agesMs);
      dropped.push(beside.droppedHops);
      seen.scored += beside.scored;
      seen.ms += after.atMs - before.atMs;
      seen.workerMs += (after.workerMs ?? 0) - (before.workerMs ?? 0);
      seen.allMs += after.allMs - before.allMs;
      seen.droppedFrames += beside.droppedFrames;
      described = beside.described;
    }
    const scoredPerSecond = (1000 * seen.scored) / seen.ms;
    return {
      'face-delay': {
        values: delaysMs,
        figures: { scoredPerSecond, droppedFrames: seen.droppedFrames, ...described },
      },
      'face-cost': {
        values: costs,
        figures: {
          scoredPerSecond,
          workerPercent: (100 * seen.workerMs) / seen.ms,
          // With what only this browser without a graphics card has to do: drawing the preview.
          wholeBrowserPercent: (100 * seen.allMs) / seen.ms,
          backend: 'wasm',
          webgpu: await page.evaluate(webGpu),
        },
      },
      'voice-beside-faces': {
        // Of all turns together: how a session's hops fall between two looks at its ring is luck, and makes half of an age.
        values: [p95(agesMs.beside) / p95(agesMs.alone)],
        figures: { aloneP95Ms: p95(agesMs.alone), besideP95Ms: p95(agesMs.beside) },
      },
      'voice-lost-beside-faces': { values: dropped },
    };
  });
}

/** @param {readonly number[]} values */
function p95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) throw new Error('Nothing was heard.');
  return /** @type {number} */ (sorted[Math.ceil(0.95 * sorted.length) - 1]);
}

/** Runs in the page: resolves when everything that the source holds has been judged once. */
async function startSession(kind) {
  await customElements.whenDefined('bf-app');
  const { session } = /** @type {any} */ (document.querySelector('bf-app'));
  if (!session.snapshot.canJudgeFaces) throw new Error('The build carries no face model.');
  const kept = {
    agesMs: /** @type {number[]} */ ([]),
    faceDelaysMs: /** @type {number[]} */ ([]),
    scored: 0,
    stop: () => undefined,
    clear() {
      kept.agesMs.length = 0;
      kept.faceDelaysMs.length = 0;
      kept.scored = 0;
    },
  };
  Object.assign(globalThis, { kept });
  await new Promise((resolve, reject) => {
    let heard = null;
    let seen = null;
    let voice = false;
    let face = kind !== 'camera';
    kept.stop = session.subscribe(({ result, delayMs, faces, faceLead, faceDelayMs, error }) => {
      if (error !== null) reject(new Error(`${error.message} ${error.found ?? ''}`));
      if (result !== null && result !== heard) {
        heard = result;
        if (result.status !== 'gap') kept.agesMs.push(delayMs);
        voice ||= result.status === 'analyzing';
      }
      if (faceLead !== null && faces !== seen) {
        seen = faces;
        kept.faceDelaysMs.push(faceDelayMs);
        if (faceLead.status === 'analyzing' || faceLead.status === 'buffering') kept.scored += 1;
        face ||= faceLead.status === 'analyzing';
      }
      if (voice && face) resolve(undefined);
    });
    session.start({ kind });
  });
  kept.clear();
}

/** Runs in the page. */
async function stopSession() {
  const { session } = /** @type {any} */ (document.querySelector('bf-app'));
  const { kept } = /** @type {any} */ (globalThis);
  kept.stop();
  const { agesMs, faceDelaysMs, scored } = kept;
  const { picture } = session.snapshot.capture;
  await session.stop();
  const { droppedHops, droppedFrames } = session.snapshot;
  const { widthPx = null, heightPx = null, framesPerSecond = null } = picture ?? {};
  session.reset();
  return {
    agesMs,
    faceDelaysMs,
    scored,
    droppedHops,
    droppedFrames,
    described: { widthPx, heightPx, framesPerSecond },
  };
}

/** Runs in the page: what a WebGPU backend would have to run on here. The face model runs in WASM either way. */
async function webGpu() {
  const { gpu } = /** @type {any} */ (navigator);
  if (gpu === undefined) return 'not in this browser';
  return (await gpu.requestAdapter()) === null ? 'no adapter on this machine' : 'an adapter, not used for faces';
}
