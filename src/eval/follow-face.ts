/** One face over the frames of a film, and what was measured on it as long as it was seen. */
import { type BoxPx, type FoundFace, overlap } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import type { Picture } from '../faces/pixels.js';

/** A face that is not seen for longer has left the picture. */
export const BRIDGED_S = 0.5;
/** Faces of two frames that overlap less are not one. */
const SAME_FACE = 0.15;
export interface FollowedFrame {
  readonly picture: Picture;
  /** Null where no face is seen. */
  readonly face: FoundFace | null;
  /** False where another one than in the frame before was taken up. */
  readonly same: boolean;
}

/**
 * The largest face at first, then that one where it was; where it is lost, the largest again. A face that overlaps the place it was looked
 * for in by `stayed` or more is looked for there again: to look around its newest box each time moves the view, and with it the landmarks
 * of a face that stands still.
 */
export async function* followFace(
  frames: AsyncIterable<Picture>,
  finder: Finder,
  stayed = 1,
): AsyncGenerator<FollowedFrame> {
  let place: BoxPx | null = null;
  let last: BoxPx | null = null;
  for await (const picture of frames) {
    const again: FoundFace | null = place && ((await finder.findAgain(picture, [place]))[0] ?? null);
    const face: FoundFace | null = again ?? largest(await finder.findAll(picture));
    yield { picture, face, same: face === null || last === null || overlap(face.box, last) >= SAME_FACE };
    if (face === null || place === null || overlap(face.box, place) < stayed) place = face?.box ?? null;
    last = face?.box ?? last;
  }
}

/** What was measured in a frame; null where nothing could be. */
export interface Measured<T> {
  readonly value: T | null;
  readonly same: boolean;
}

/** Frames `from` on, without a gap. */
export interface Run<T> {
  readonly from: number;
  readonly values: readonly T[];
}

/** The stretches in which one face was measured; gaps of up to `bridged` frames are filled with what was before them. */
export function runsOf<T>(frames: readonly Measured<T>[], bridged: number): Run<T>[] {
  const runs: { readonly from: number; readonly values: T[] }[] = [];
  let missing = Number.POSITIVE_INFINITY;
  for (const [i, { value, same }] of frames.entries()) {
    const run = runs.at(-1);
    if (!same) missing = Number.POSITIVE_INFINITY;
    if (value === null) missing++;
    else {
      if (run === undefined || missing > bridged) runs.push({ from: i, values: [value] });
      else run.values.push(...Array<T>(missing).fill(run.values.at(-1) as T), value);
      missing = 0;
    }
  }
  return runs;
}

function largest(faces: readonly FoundFace[]): FoundFace | null {
  return [...faces].sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0] ?? null;
}
