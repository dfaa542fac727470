/**
 * Measures blinks, the landmarks' restlessness, and lips against sound in the faces of videos, and how well each tells real ones from made
 * ones. None counts in any score.
 */
import type { Landmarks } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import { jitterOf } from '../faces/jitter.js';
import { type Blinks, blinksOf, openEyes } from '../faces/lids.js';
import { LIPS_LEAST_S, type LipsAgreement, lipsAgreement, loudnessOf, mouthChange, mouthPatch } from '../faces/lips.js';
import type { Picture } from '../faces/pixels.js';
import { flawOfPlace } from '../faces/quality.js';
import type { FaceRow } from './face-index.js';
import { decodeFilm } from './ffmpeg.js';
import { aucOf, type FilmOptions, measureFilms, scoresOf } from './films.js';
import { BRIDGED_S, followFace, type Measured, type Run, runsOf } from './follow-face.js';
import { filmOf, readFrames } from './pictures.js';
import type { Sound } from './wav.js';

/** Films with fewer are taken as they are. A blink lasts two frames or more. */
export const MOTION_FRAMES_PER_SECOND = 25;
const SAMPLE_RATE_HZ = 16_000;
/** Overlap from which on a face is looked for in the same place, so that its landmarks tremble by themselves alone. */
const STAYED = 0.8;

export interface MovingFace {
  /** How many frames, from which on, in the longest stretch that one face was seen in: all but the windows is measured there. */
  readonly frames: number;
  readonly from: number;
  readonly framesPerSecond: number;
  /** Null where there are too few frames a second. */
  readonly blinks: Blinks | null;
  /** Eye distances a frame squared. */
  readonly jitter: number | null;
  /** Null without sound, or where lips or sound are still. */
  readonly lips: LipsAgreement | null;
  /** The agreement of lips and sound in each `LIPS_LEAST_S` of every stretch, and with the sound moved by half of its length. */
  readonly windows: readonly { readonly own: number; readonly moved: number }[];
}

export interface VideoMotion extends MovingFace {
  readonly path: string;
  readonly label: 'bonafide' | 'spoof';
}

export interface Told {
  /** Null unless both labels are there. */
  readonly auc: number | null;
  readonly bonafide: number;
  readonly spoof: number;
}

export interface MotionEvaluation {
  readonly videos: readonly VideoMotion[];
  /** Videos in which no face was seen long enough, and rows that are no videos: a still does not move. */
  readonly leftOut: readonly string[];
  /** Of blinks a minute as a score of bona fide. */
  readonly blinks: Told;
  /** The same of restlessness: less is bona fide. */
  readonly jitter: Told;
  /** The same of the agreement of lips and sound. */
  readonly lips: Told;
  /** Windows with their own sound over the same ones with a sound of another moment: needs no spoofs. */
  readonly control: { readonly auc: number | null; readonly windows: number };
}

interface Seen {
  readonly landmarks: Landmarks;
  readonly open: readonly [number, number];
  readonly change: number;
}

/** What moves in one face over the frames of a film; null where it was not seen for `LIPS_LEAST_S` on end. */
export async function motionInFrames(
  frames: AsyncIterable<Picture>,
  finder: Finder,
  framesPerSecond: number,
  sound: Sound | null,
): Promise<MovingFace | null> {
  const seen: Measured<Seen>[] = [];
  let before: Float32Array | null = null;
  for await (const { picture, face, same } of followFace(frames, finder, STAYED)) {
    // What the page would not judge, turned, small or covered, has no lids or lips to be read either.
    const fair = face !== null && flawOfPlace(face) === null ? face.landmarks : null;
    const open = fair && openEyes(picture, fair);
    const mouth = fair && mouthPatch(picture, fair);
    const change: number | null = before && mouth && same ? mouthChange(before, mouth) : null;
    before = mouth;
    seen.push({ value: fair && open && change !== null ? { landmarks: fair, open, change } : null, same });
  }
  const runs = runsOf(seen, Math.floor(BRIDGED_S * framesPerSecond));
  const [longest] = [...runs].sort((a, b) => b.values.length - a.values.length);
  if (longest === undefined || longest.values.length < LIPS_LEAST_S * framesPerSecond) return null;
  const loudness = sound && loudnessOf(sound.samples, sound.sampleRateHz, framesPerSecond, seen.length);
  const eye = (side: 0 | 1): number[] => longest.values.map(({ open }) => open[side]);
  return {
    frames: longest.values.length,
    from: longest.from,
    framesPerSecond,
    blinks: blinksOf({ framesPerSecond, left: eye(0), right: eye(1) }),
    jitter: jitterOf(longest.values.map(({ landmarks }) => landmarks)),
    lips: loudness && agreementIn(longest, loudness, framesPerSecond),
    windows: loudness === null ? [] : windowsOf(runs, loudness, framesPerSecond),
  };
}

export async function evaluateMotion(
  rows: readonly FaceRow[],
  finder: Finder,
  options: FilmOptions,
): Promise<MotionEvaluation> {
  const { videos, leftOut } = await measureFilms(rows, options, (path) => motionInFile(path, finder, options.seconds));
  const told = (score: (video: VideoMotion) => number | null | undefined): Told => {
    const [real, made] = [scoresOf(videos, 'bonafide', score), scoresOf(videos, 'spoof', score)];
    return { auc: aucOf(real, made), bonafide: real.length, spoof: made.length };
  };
  const windows = videos.flatMap((video) => video.windows);
  return {
    videos,
    leftOut,
    blinks: told(({ blinks }) => blinks?.perMinute),
    jitter: told(({ jitter }) => jitter && -jitter),
    lips: told(({ lips }) => lips?.agreement),
    control: {
      auc: aucOf(
        windows.map(({ own }) => own),
        windows.map(({ moved }) => moved),
      ),
      windows: windows.length,
    },
  };
}

async function motionInFile(path: string, finder: Finder, seconds: number): Promise<MovingFace | null> {
  const film = await filmOf(path);
  const fps = Math.min(MOTION_FRAMES_PER_SECOND, film.framesPerSecond);
  const sound = film.hasSound ? await decodeFilm(path, SAMPLE_RATE_HZ, seconds) : null;
  return motionInFrames(readFrames(path, Math.round(seconds * fps), fps), finder, fps, sound);
}

function agreementIn({ from, values }: Run<Seen>, loudness: Float64Array, fps: number): LipsAgreement | null {
  const changes = values.map(({ change }) => change);
  return lipsAgreement(changes, loudness.subarray(from, from + values.length), fps);
}

function windowsOf(runs: readonly Run<Seen>[], loudness: Float64Array, fps: number): MovingFace['windows'] {
  const half = loudness.length >> 1;
  const moved = loudness.map((_, i) => loudness[(i + half) % loudness.length] as number);
  const frames = Math.ceil(LIPS_LEAST_S * fps);
  const windows: { own: number; moved: number }[] = [];
  for (const { from, values } of runs) {
    for (let at = 0; at + frames <= values.length; at += frames) {
      const window = { from: from + at, values: values.slice(at, at + frames) };
      const [with_, without] = [agreementIn(window, loudness, fps), agreementIn(window, moved, fps)];
      if (with_ && without) windows.push({ own: with_.agreement, moved: without.agreement });
    }
  }
  return windows;
}

export function motionToMarkdown({ videos, leftOut, blinks, jitter, lips, control }: MotionEvaluation): string {
  const told = ({ auc, bonafide, spoof }: Told): string =>
    `${auc === null ? 'not known' : auc.toFixed(3)} (${bonafide} bona fide, ${spoof} spoof)`;
  const lines = [
    '# Movement in faces',
    '',
    `${videos.length} videos; ${leftOut.length} rows left out (a still, or no face from the front for ${LIPS_LEAST_S} s on end). AUC as a score of bona fide:`,
    `blinks a minute ${told(blinks)}, less jitter ${told(jitter)}, lips with sound ${told(lips)}.`,
    `Lips with their own sound over lips with a sound of another moment: ${control.auc === null ? 'not known' : control.auc.toFixed(3)}, ${control.windows} windows of ${LIPS_LEAST_S} s.`,
    'None counts in any score of the product.',
    '',
    '| video | label | frames, a second | blinks, a minute, mean | jitter | lips, lag |',
    '|---|---|---|---|---|---|',
    ...videos.map(
      (v) =>
        `| ${v.path} | ${v.label} | ${v.frames}, ${v.framesPerSecond.toFixed(1)} | ${blinksIn(v)} | ${v.jitter?.toFixed(4) ?? '-'} | ${lipsIn(v)} |`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function blinksIn({ blinks }: VideoMotion): string {
  if (blinks === null) return '-';
  const mean = blinks.meanS === null ? '-' : `${blinks.meanS.toFixed(2)} s`;
  return `${blinks.count}, ${blinks.perMinute.toFixed(0)}, ${mean}`;
}

function lipsIn({ lips }: VideoMotion): string {
  return lips === null ? '-' : `${lips.agreement.toFixed(2)}, ${lips.lagS.toFixed(2)} s`;
}
