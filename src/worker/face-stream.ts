/** Everything one stream of faces owns on its way from frames to verdicts; the pipeline decides when it is judged. */
import type { FaceResult, SeenFaceResult } from '../contract/face.js';
import type { FaceEvent, FaceStats } from '../contract/frames.js';
import type { FaceManifest } from '../contract/manifest.js';
import type { FaceView } from '../inference/face-model.js';
import { createTracker, type Tracker } from '../faces/tracker.js';
import { createFaceVerdict, type FaceVerdict } from '../verdict/face-verdict.js';
import type { Witness } from '../verdict/fusion.js';
import { createRunTimes, type RunTimes } from './run-times.js';

export interface FaceStreamOptions {
  /** Prior probability of bona fide; the manifest's when absent. */
  readonly prior?: number;
  /** There is one picture and no more: a verdict has to do with that. */
  readonly photo?: boolean;
  readonly emit: (event: FaceEvent) => void;
  /** The voice of the same session at a moment of it; null without one. */
  readonly voiceAt: (mediaMs: number) => Witness | null;
  /** Resolves when that voice was heard up to a moment, or will not be: a file's may come later than its picture. */
  readonly voiceHeardTo?: (mediaMs: number) => Promise<void>;
}

/** One followed face and what is thought of it. */
export interface Followed {
  readonly verdict: FaceVerdict;
  /** What the net for generated faces last said; null where it was not asked yet. */
  generated: FaceView | null;
  /** Media times of its newest pooled frames, oldest first. */
  readonly framesMs: number[];
  /** When it was last judged, media time. */
  judgedMs: number;
  /** Shown again while a face is missed for a moment. */
  last: SeenFaceResult | null;
}

export class FaceStream {
  readonly tracker: Tracker = createTracker();
  readonly times: RunTimes = createRunTimes();
  readonly options: FaceStreamOptions;
  readonly #manifest: FaceManifest;
  readonly #followed = new Map<number, Followed>();
  /** When the whole picture was last searched, media time. */
  searchedMs = Number.NEGATIVE_INFINITY;
  droppedFrames = 0;
  closed = false;
  /** Grows with every reset, so that an answer to what was seen before it is recognized as stale. */
  generation = 0;

  constructor(manifest: FaceManifest, options: FaceStreamOptions) {
    this.#manifest = manifest;
    this.options = options;
  }

  get prior(): number {
    return this.options.prior ?? this.#manifest.decision.prior;
  }

  follow(track: number): Followed {
    const known = this.#followed.get(track);
    if (known !== undefined) return known;
    const fresh: Followed = {
      verdict: createFaceVerdict(this.#manifest, this.prior, this.options.photo),
      generated: null,
      framesMs: [],
      judgedMs: Number.NEGATIVE_INFINITY,
      last: null,
    };
    this.#followed.set(track, fresh);
    return fresh;
  }

  /** Forgets the faces that are not followed any more. */
  keepOnly(tracks: readonly number[]): void {
    for (const id of this.#followed.keys()) if (!tracks.includes(id)) this.#followed.delete(id);
  }

  /** What every result of a frame says beside the opinion. */
  base(startMs: number, endMs: number): Pick<FaceResult, 'modality' | 'span' | 'timestamp' | 'droppedFrames'> {
    return { modality: 'face', span: { startMs, endMs }, timestamp: Date.now(), droppedFrames: this.droppedFrames };
  }

  /** Forgets everything seen; what comes next may be other faces. */
  reset(): void {
    this.generation++;
    this.tracker.reset();
    this.#followed.clear();
    this.searchedMs = Number.NEGATIVE_INFINITY;
  }

  stats(): FaceStats {
    const { hops, ...times } = this.times.summary();
    return { frames: hops, droppedFrames: this.droppedFrames, ...times };
  }
}
