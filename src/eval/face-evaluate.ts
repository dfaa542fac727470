/** Scores every face of an index through the crop and the model that ship, and pools the scores by video. */
import { join } from 'node:path';
import type { FaceManifest } from '../contract/manifest.js';
import type { Verdict } from '../contract/verdict.js';
import { cropTransform, type Landmarks } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import { type Picture, sampleCrop } from '../faces/pixels.js';
import { flawOfCrop } from '../faces/quality.js';
import { createTracker } from '../faces/tracker.js';
import type { FaceModel } from '../inference/face-model.js';
import { posterior } from '../verdict/calibration.js';
import { createFacePool, type FacePool } from '../verdict/face-pool.js';
import { verdictOf } from '../contract/verdict-of.js';
import { type Shares, sharesOf } from './boundary.js';
import type { FaceRow } from './face-index.js';
import { generatorMetrics, groupMetrics, metricsOf, type ReliabilityBin, reliabilityOf } from './groups.js';
import type { Metrics } from './metrics.js';
import { isVideo, readFrames, readPicture } from './pictures.js';

export interface FaceEvaluateOptions {
  /** Folder that the paths are relative to. */
  readonly root: string;
  /** Frames taken of a video file at most. */
  readonly framesPerVideo: number;
  /** Made when the first picture comes without landmarks. */
  readonly finder: () => Promise<Finder>;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ScoredVideo {
  readonly label: 'bonafide' | 'spoof';
  readonly source: string;
  readonly generator: string;
  readonly video: string;
  readonly frames: number;
  /** Raw log-odds of bona fide, pooled over its frames as the page pools them. */
  readonly score: number;
  readonly llr: number;
  readonly verdict: Verdict;
}

export interface FaceEvaluation extends Metrics {
  readonly model: { readonly id: string; readonly version: string; readonly sha256: string };
  /** Videos (photos count as one each) and pictures that were scored. */
  readonly videos: number;
  readonly pictures: number;
  /** Rows in which no face was found, left out. */
  readonly noFace: readonly string[];
  /** Share of pictures that the page would call unreliable for what they are (dark or blurred); they are scored here. */
  readonly unfit: { readonly bonafide: number; readonly spoof: number };
  readonly bySource: Readonly<Record<string, Metrics>>;
  /** Each generator's spoofs against all bona fide. */
  readonly byGenerator: Readonly<Record<string, Metrics>>;
  /** Shares of videos by the verdict of their pooled score. */
  readonly verdicts: Readonly<Record<'bonafide' | 'spoof', Readonly<Shares>>>;
  /** The same for bona fide and spoofs of each source. */
  readonly verdictsBySource: Readonly<Record<string, Readonly<Record<string, Readonly<Shares>>>>>;
  readonly reliability: readonly ReliabilityBin[];
}

interface Scored {
  readonly row: FaceRow;
  readonly pool: FacePool;
}

/** Rejects when a picture cannot be read, or when one label is missing altogether. */
export async function evaluateFaces(
  model: FaceModel,
  rows: readonly FaceRow[],
  options: FaceEvaluateOptions,
): Promise<FaceEvaluation> {
  const { manifest } = model;
  const pools = new Map<string, Scored>();
  const framesOf = new Map<string, number>();
  for (const { path, video } of rows) {
    framesOf.set(video, (framesOf.get(video) ?? 0) + (isVideo(path) ? options.framesPerVideo : 1));
  }
  const poolOf = (row: FaceRow): FacePool => {
    const known = pools.get(row.video)?.pool;
    if (known !== undefined) return known;
    const pool = createFacePool(manifest, isPhoto(row), framesOf.get(row.video) ?? 1);
    pools.set(row.video, { row, pool });
    return pool;
  };
  const noFace: string[] = [];
  const seen = { bonafide: 0, spoof: 0 };
  const unfit = { bonafide: 0, spoof: 0 };
  const crop = new Float32Array(3 * manifest.input.side ** 2);

  const score = async (
    row: FaceRow,
    picture: Picture,
    landmarks: Pick<Landmarks, 'eyeLeft' | 'eyeRight' | 'mouth'>,
  ) => {
    sampleCrop(picture, cropTransform(landmarks, manifest.input), manifest.input.side, crop);
    const pool = poolOf(row);
    const asks = pool.asks;
    const [result] = await model.run([crop]);
    const [second] = asks ? await model.run([crop], true) : [];
    pool.push(result?.score ?? Number.NaN, second?.score ?? null);
    if (!Number.isFinite(pool.score)) throw new Error(`${row.path}: the model gave no number.`);
    seen[row.label]++;
    if (flawOfCrop(crop, manifest.input) !== null) unfit[row.label]++;
  };

  for (const [i, row] of rows.entries()) {
    const path = join(options.root, row.path);
    let found = 0;
    if (isVideo(row.path)) {
      for await (const { picture, landmarks } of facesOf(path, await options.finder(), options.framesPerVideo)) {
        await score(row, picture, landmarks);
        found++;
      }
    } else {
      const picture = await readPicture(path);
      const landmarks = row.landmarks ?? (await (await options.finder()).findAll(picture))[0]?.landmarks;
      if (landmarks !== undefined) {
        await score(row, picture, landmarks);
        found++;
      }
    }
    if (found === 0) noFace.push(row.path);
    options.onProgress?.(i + 1, rows.length);
  }

  const videos = [...pools].map(([video, scored]) => scoredVideo(video, scored, manifest));
  const pooled = metricsOf(videos);
  if (pooled === null)
    throw new Error('The index (or the split chosen) needs faces of both labels, bonafide and spoof.');
  return {
    ...pooled,
    model: { id: manifest.id, version: manifest.version, sha256: manifest.file.sha256 },
    videos: videos.length,
    pictures: seen.bonafide + seen.spoof,
    noFace,
    unfit: { bonafide: unfit.bonafide / Math.max(1, seen.bonafide), spoof: unfit.spoof / Math.max(1, seen.spoof) },
    bySource: groupMetrics(videos, ({ source }) => source),
    byGenerator: generatorMetrics(videos),
    verdicts: { bonafide: sharesOfLabel(videos, 'bonafide'), spoof: sharesOfLabel(videos, 'spoof') },
    verdictsBySource: sharesBySource(videos),
    reliability: reliabilityOf(videos),
  };
}

/** The largest face of each frame, while it is the same one as at the start. */
async function* facesOf(path: string, finder: Finder, limit: number) {
  const tracker = createTracker();
  let followed: number | null = null;
  for await (const picture of readFrames(path, limit)) {
    const tracks = tracker.update(await finder.findAll(picture)).filter(({ misses }) => misses === 0);
    const face = tracks.find(({ id }) => id === followed) ?? tracks[0];
    if (face === undefined) continue;
    followed = face.id;
    yield { picture, landmarks: face.landmarks };
  }
}

/** A picture that belongs to no video is a photo. */
function isPhoto({ path, video }: FaceRow): boolean {
  return video === path && !isVideo(path);
}

function scoredVideo(video: string, { row, pool }: Scored, { decision }: FaceManifest): ScoredVideo {
  const { frames, score, llr } = pool;
  const verdict = verdictOf(posterior(llr, decision.prior), decision);
  const { label, source, generator } = row;
  return { label, source, generator, video, frames, score, llr, verdict };
}

function sharesOfLabel(videos: readonly ScoredVideo[], label: ScoredVideo['label']): Shares {
  return sharesOf(videos.flatMap((video) => (video.label === label ? [video.verdict] : [])));
}

function sharesBySource(videos: readonly ScoredVideo[]): FaceEvaluation['verdictsBySource'] {
  const sources = [...new Set(videos.map(({ source }) => source))].sort();
  return Object.fromEntries(
    sources.map((source) => {
      const of = videos.filter((video) => video.source === source);
      const labels = [...new Set(of.map(({ label }) => label))].sort();
      return [source, Object.fromEntries(labels.map((label) => [label, sharesOfLabel(of, label)]))];
    }),
  );
}
