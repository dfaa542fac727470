/**
 * From one picture to a result for each face in it: find or follow, crop, look at its quality, score, judge. One picture at
 * a time, and the voice goes first: before every step that costs anything, hops that wait are judged.
 */
import type { FaceHeat, FaceResult, FrameBox, FramePoint, SeenFaceResult } from '../contract/face.js';
import type { FaceEvent } from '../contract/frames.js';
import { cropTransform } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import { apply, type Similarity } from '../faces/geometry.js';
import { type Picture, sampleCrop } from '../faces/pixels.js';
import { flawOfCrop, flawOfPlace } from '../faces/quality.js';
import type { Track } from '../faces/tracker.js';
import type { FaceModel, FaceScore } from '../inference/face-model.js';
import type { FaceFacts, FaceOpinion } from '../verdict/face-verdict.js';
import { fuse, type Witness } from '../verdict/fusion.js';
import { leadOf } from '../verdict/lead.js';
import type { FaceStream, Followed } from './face-stream.js';

/**
 * The whole picture is searched this often, and at once where a known face was missed; in between, known faces are looked for
 * where they were.
 */
const SEARCH_MS = 1_000;
/** Time for one picture after which faces that are left wait for the next one; the largest is always scored. */
const BUDGET_MS = 150;
/** No face waits longer than this, media time: on a slow device the largest would else be the only one. */
const PATIENCE_MS = 1_000;

export interface FaceParts {
  readonly finder: Finder;
  readonly model: FaceModel;
}

export interface FrameTimes {
  /** Media time, ms. */
  readonly atMs: number;
  /** Wall clock, ms since the epoch. */
  readonly capturedAtMs: number;
}

type FacesEvent = Extract<FaceEvent, { kind: 'faces' }>;

export class FacePipeline {
  readonly #parts: FaceParts;
  readonly #voiceFirst: () => Promise<void>;
  readonly #nowMs: () => number;

  constructor(parts: FaceParts, voiceFirst: () => Promise<void>, nowMs: () => number = () => performance.now()) {
    this.#parts = parts;
    this.#voiceFirst = voiceFirst;
    this.#nowMs = nowMs;
  }

  get manifest() {
    return this.#parts.model.manifest;
  }

  /**
   * Judges one picture; the event is null when the stream was reset or closed meanwhile. Its `inferenceMs` leaves out the
   * time that went to the voice. Rejects `runtime-failed`.
   */
  async judge(stream: FaceStream, picture: Picture, times: FrameTimes): Promise<FacesEvent | null> {
    const { generation } = stream;
    const stale = (): boolean => stream.closed || stream.generation !== generation;
    let spentMs = 0;
    const timed = async <T>(work: () => Promise<T>): Promise<T> => {
      await this.#voiceFirst();
      const startMs = this.#nowMs();
      const done = await work();
      spentMs += this.#nowMs() - startMs;
      return done;
    };

    const { tracks: known } = stream.tracker;
    const sure = known.length > 0 && known.every(({ misses }) => misses === 0);
    const search = !sure || times.atMs - stream.searchedMs >= SEARCH_MS;
    const faces = await timed(() => this.#look(stream, picture, search));
    if (stale()) return null;
    if (search) stream.searchedMs = times.atMs;
    const tracks = stream.tracker.update(faces);
    stream.keepOnly(tracks.map(({ id }) => id));

    const results: FaceResult[] = [];
    for (const [i, track] of tracks.entries()) {
      const followed = stream.follow(track.id);
      const patient = i > 0 && spentMs > BUDGET_MS && times.atMs - followed.judgedMs < PATIENCE_MS;
      if (track.misses === 0 && !patient) {
        followed.last = await this.#judgeFace(stream, followed, picture, track, times.atMs, timed);
        followed.judgedMs = times.atMs;
      }
      if (stale()) return null;
      if (followed.last !== null) results.push({ ...followed.last, box: boxOf(track, picture) });
    }
    stream.times.add(spentMs);
    return { ...this.conclude(stream, results, times), inferenceMs: spentMs };
  }

  /** The event about what was seen of one frame; without any face it says so. */
  conclude(stream: FaceStream, seen: readonly FaceResult[], times: FrameTimes): FacesEvent {
    const nobody = { status: 'no-evidence', reason: 'no-face', ...stream.base(times.atMs, times.atMs) } as const;
    const results = seen.length === 0 ? [nobody] : seen;
    const lead = leadOf(results);
    const { decision } = this.manifest;
    const fused = fuse(stream.options.voiceAt(times.atMs), witnessOf(lead), { ...decision, prior: stream.prior });
    return { kind: 'faces', results, lead, fused, capturedAtMs: times.capturedAtMs };
  }

  async #look(stream: FaceStream, picture: Picture, search: boolean) {
    if (search) return this.#parts.finder.findAll(picture);
    const found = await this.#parts.finder.findAgain(
      picture,
      stream.tracker.tracks.map(({ box }) => box),
    );
    return found.filter((face) => face !== null);
  }

  /** Both nets in steps of their own, so that no hop of the voice waits for more than one of them. */
  async #judgeFace(
    stream: FaceStream,
    followed: Followed,
    picture: Picture,
    track: Track,
    atMs: number,
    timed: <T>(work: () => Promise<T>) => Promise<T>,
  ): Promise<SeenFaceResult> {
    const { input, decision } = this.manifest;
    const { model } = this.#parts;
    const { crop } = stream;
    const toPicture = cropTransform(track.landmarks, input);
    let flaw = flawOfPlace(track);
    let score: FaceScore | null = null;
    if (flaw === null) {
      [score = null] = await timed(async () => {
        sampleCrop(picture, toPicture, input.side, crop);
        flaw = flawOfCrop(crop, input);
        return flaw === null ? model.run([crop]) : [];
      });
    }
    const { verdict } = followed;
    let generated: FaceScore | null = null;
    if (flaw === null && verdict.asksGenerated) [generated = null] = await timed(() => model.run([crop], true));
    const facts: FaceFacts =
      flaw !== null
        ? { score: null, flaw }
        : {
            score: score?.score ?? Number.NaN,
            generated: generated?.score ?? null,
            novelty: score?.novelty ?? null,
            flaw: null,
          };
    if (flaw === null) {
      followed.framesMs.push(atMs);
      if (followed.framesMs.length > decision.poolFrames) followed.framesMs.shift();
    }
    const opinion = verdict.judge(facts);
    followed.generated = generated ?? followed.generated;
    const suspects = verdict.leans === 'generated' ? followed.generated : null;
    const heat = heatOf(score === null ? null : (suspects ?? score), toPicture, model, picture);
    const startMs = opinion.status === 'analyzing' ? (followed.framesMs[0] ?? atMs) : atMs;
    return resultOf(opinion, heat, {
      ...stream.base(startMs, atMs),
      track: track.id,
      box: boxOf(track, picture),
    });
  }
}

type Seen = Pick<SeenFaceResult, 'modality' | 'span' | 'timestamp' | 'droppedFrames' | 'track' | 'box'>;

function resultOf(opinion: FaceOpinion, heat: FaceHeat | null, seen: Seen): SeenFaceResult {
  return opinion.status === 'analyzing' ? { ...seen, ...opinion, heat } : { ...seen, ...opinion };
}

/** What the picture says to the fusion: only a face that was judged says anything. */
function witnessOf(lead: FaceResult): Witness | null {
  if (lead.status !== 'analyzing') return null;
  const { confidence, llr, verdict, provisional, span } = lead;
  return { confidence, llr, verdict, provisional, span };
}

function heatOf(view: FaceScore | null, toPicture: Similarity, model: FaceModel, picture: Picture): FaceHeat | null {
  const { input, output } = model.manifest;
  if (view?.heat == null || output.heat === null) return null;
  const corner = (x: number, y: number): FramePoint => {
    const [px, py] = apply(toPicture, [x - 0.5, y - 0.5]);
    return { x: (px + 0.5) / picture.width, y: (py + 0.5) / picture.height };
  };
  const { side } = input;
  return { side: output.heat.side, values: view.heat, corners: [corner(0, 0), corner(side, 0), corner(0, side)] };
}

function boxOf({ box }: Track, { width, height }: Picture): FrameBox {
  return { x: box.x / width, y: box.y / height, width: box.width / width, height: box.height / height };
}
