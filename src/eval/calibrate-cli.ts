/**
 * `npm run calibrate:voice -- <index.csv> [--more <index.csv>] [--model folder] [--split dev]`: see `calibrate.ts`. Writes the
 * manifest: one calibration for all speech, and one for what a telephone makes of the same clips. The clips of `--more`, of any split, count
 * for the caps and the longer listen alone.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { VoiceManifest } from '../contract/manifest.js';
import { hopMsOf } from '../verdict/listen.js';
import { fitLine, leftOutShares, reshaped, type ScoredWindows, withinLimits, wordShares } from './calibrate.js';
import { CONDITIONS } from './conditions.js';
import { scoreAll } from './evaluate.js';
import { type Clip, parseIndex } from './index-csv.js';
import { LISTEN_MOST_MS, type Listen, listenDecision, scoreListens, wordsOf } from './listens.js';
import { loadNodeModel } from './node-model.js';

const AT_MS = [1_500, 2_000, 3_000, 4_000] as const;
/**
 * Pooled under the 1 and 5 % that the product allows itself, since a new source is seldom kinder than those chosen on. Within any one
 * source more, but no more than keeps a source that is left out (`leftOut`) under those. The margin is for people of a source
 * that sounds less real, and for synthesizers that sound more so: the means of dev's sources differ by more.
 */
const LIMITS = {
  pooled: { bonafideCalledDeepfake: 0.008, spoofCalledAuthentic: 0.03 },
  ofASource: { bonafideCalledDeepfake: 0.02, spoofCalledAuthentic: 0.12 },
  margin: 0.2,
};

/**
 * Between what a telephone leaves, 4 kHz at most, and what speech reaches up to elsewhere: wide enough for the slope of a line's filter,
 * too narrow for all but a few windows of clean speech.
 */
const NARROW_BELOW_HZ = 4_500;
const CLEAN: (typeof CONDITIONS)[number] | null = null;
const TELEPHONE = CONDITIONS.find(({ name }) => name === 'telephone') ?? CLEAN;

const forCaps = (clip: ScoredWindows): ScoredWindows => ({ ...clip, onlyForCaps: true });

const narrowWindows = (clip: ScoredWindows): ScoredWindows => ({
  ...clip,
  windows: clip.windows.filter(({ bandwidthHz }) => bandwidthHz !== null && bandwidthHz < NARROW_BELOW_HZ),
});

/** Platt's line on `fitted`, and what of it keeps under the caps on `all`. */
function calibrationOf(
  fitted: readonly ScoredWindows[],
  all: readonly ScoredWindows[],
  decision: VoiceManifest['decision'],
) {
  const platt = fitLine(fitted, AT_MS);
  const chosen = withinLimits(all, platt, decision, LIMITS);
  if (chosen === null) throw new Error('No shrink of the calibration keeps wrong verdicts under the caps.');
  const calibration = reshaped(platt, chosen.shrink, chosen.shift).map(({ speechMs, scale, offset }) => ({
    speechMs,
    scale: Number(scale.toFixed(5)),
    offset: Number(offset.toFixed(5)),
  }));
  return { platt, chosen, calibration };
}

async function clipsOf(path: string): Promise<Clip[]> {
  return parseIndex(await readFile(path, 'utf8'));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: 'string' }, more: { type: 'string' }, split: { type: 'string', default: 'dev' } },
  });
  const [indexPath] = positionals;
  if (indexPath === undefined) throw new Error('Name the index of clips to calibrate on.');
  const folder = values.model ?? fileURLToPath(new URL('../../models/voice', import.meta.url));
  const clips = (await clipsOf(indexPath)).filter((clip) => clip.split === values.split);
  const model = await loadNodeModel(folder);
  const { manifest } = model.detector;
  const options = { root: dirname(resolve(indexPath)), gate: 'silero', conditions: false, jobs: 12 } as const;
  const windowsOf = async (some: readonly Clip[], root: string, condition = CLEAN): Promise<ScoredWindows[]> => {
    const { scored } = await scoreAll(model, some, { ...options, root }, condition);
    return scored.map(({ label, source, score }) => ({ label, source, windows: score.windows }));
  };
  const more =
    values.more === undefined ? null : { clips: await clipsOf(values.more), root: dirname(resolve(values.more)) };
  const both = async (condition = CLEAN): Promise<{ own: ScoredWindows[]; beside: ScoredWindows[] }> => ({
    own: await windowsOf(clips, options.root, condition),
    beside: more === null ? [] : await windowsOf(more.clips, more.root, condition),
  });
  const { own: windows, beside } = await both();
  const all = [...windows, ...beside.map(forCaps)];
  const { calibration, chosen, platt } = calibrationOf(windows, all, manifest.decision);
  const far = await both(TELEPHONE);
  const narrowOwn = far.own.map(narrowWindows);
  const narrowAll = [...narrowOwn, ...far.beside.map(narrowWindows).map(forCaps)];
  const heard = narrowOwn.filter((clip) => clip.windows.length > 0);
  // Clips that are no speech to the gate, or noise up to the top, say nothing of a line.
  const narrow =
    new Set(heard.map(({ label }) => label)).size < 2 ? null : calibrationOf(narrowOwn, narrowAll, manifest.decision);
  const narrowBand = narrow === null ? null : { belowHz: NARROW_BELOW_HZ, calibration: narrow.calibration };
  const path = join(folder, 'manifest.json');
  const written = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown> & { decision: object };
  await writeFile(path, `${JSON.stringify({ ...written, calibration, narrowBand }, null, 2)}\n`);
  await model.dispose();

  // The windows of a longer listen are told by the calibration that was just written.
  const calibrated = await loadNodeModel(folder);
  const listensOf = (some: readonly Clip[], root: string): Promise<Listen[]> =>
    scoreListens(calibrated, some, { ...options, root, mostMs: LISTEN_MOST_MS });
  const listens = await listensOf(clips, options.root);
  const others = more === null ? [] : await listensOf(more.clips, more.root);
  await calibrated.dispose();
  const { decision } = manifest;
  const hopMs = hopMsOf(manifest);
  const listen = listenDecision([...listens, ...others], { ...decision, hopMs });
  await writeFile(
    path,
    `${JSON.stringify({ ...written, calibration, narrowBand, decision: { ...written.decision, listen } }, null, 2)}\n`,
  );
  const report = {
    clips: windows.length,
    chosen,
    platt: wordShares(windows, platt, decision),
    shipped: wordShares(windows, calibration, decision),
    leftOut: leftOutShares(all, AT_MS, decision, LIMITS),
    telephone: narrow && {
      clips: heard.length,
      chosen: narrow.chosen,
      byTheOther: wordShares(narrowOwn, calibration, decision),
      shipped: wordShares(narrowOwn, narrow.calibration, decision),
      leftOut: leftOutShares(narrowAll, AT_MS, decision, LIMITS),
    },
    more: Object.fromEntries(
      [...new Set(beside.map(({ source }) => source))].map((name) => [
        name,
        wordShares(
          beside.filter(({ source }) => source === name),
          calibration,
          decision,
        ),
      ]),
    ),
    voices: listens.length + others.length,
    listen,
    words: listen === null ? null : wordsOf(listens, listen.fromMs, { ...decision, hopMs, ...listen }),
    moreWords: listen === null ? null : wordsOf(others, listen.fromMs, { ...decision, hopMs, ...listen }),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

await main();
