/** Follows faces from frame to frame, so that scores of one face are pooled and never mixed with another's. */
import { type FoundFace, overlap } from './face.js';

export interface Track extends FoundFace {
  /** Never used twice in a stream. */
  readonly id: number;
  /** Frames in a row in which the face was looked for and not seen. */
  readonly misses: number;
}

export interface Tracker {
  /** Followed faces, largest first, those that were missed for a moment included. */
  readonly tracks: readonly Track[];
  /** Takes the faces of the next frame; the tracks that are left, largest first. */
  update(faces: readonly FoundFace[]): readonly Track[];
  reset(): void;
}

/** A face may be missed this often in a row before it is lost. */
const MAX_MISSES = 3;
export const MAX_TRACKS = 6;
/** Least likeness of the same face in two frames, see `likeness`. */
const SAME = 0.2;

export function createTracker(): Tracker {
  let tracks: Track[] = [];
  let lastId = 0;
  return {
    get tracks() {
      return tracks;
    },
    update(faces) {
      const free = new Set(faces);
      const pairs = tracks
        .flatMap((track) => faces.map((face) => ({ track, face, like: likeness(track, face) })))
        .filter(({ like }) => like >= SAME)
        .sort((a, b) => b.like - a.like);
      const next = new Map<number, Track>();
      for (const { track, face } of pairs) {
        if (!free.has(face) || next.has(track.id)) continue;
        free.delete(face);
        next.set(track.id, { ...face, id: track.id, misses: 0 });
      }
      for (const track of tracks) {
        if (!next.has(track.id) && track.misses < MAX_MISSES) {
          next.set(track.id, { ...track, misses: track.misses + 1 });
        }
      }
      for (const face of free) next.set(++lastId, { ...face, id: lastId, misses: 0 });
      tracks = [...next.values()].sort((a, b) => areaOf(b) - areaOf(a)).slice(0, MAX_TRACKS);
      return tracks;
    },
    reset() {
      tracks = [];
    },
  };
}

/**
 * How likely two sightings are of one face, 0 to 1: the overlap of their boxes, less the further their landmarks moved. A
 * head that turns keeps its box; another head in its place rarely has its eyes at the same height and distance.
 */
export function likeness(a: FoundFace, b: FoundFace): number {
  const shared = overlap(a.box, b.box);
  if (shared === 0) return 0;
  const size = (a.box.width + b.box.width) / 2;
  const moved = (['eyeLeft', 'eyeRight', 'mouth'] as const).map((name) =>
    Math.hypot(a.landmarks[name][0] - b.landmarks[name][0], a.landmarks[name][1] - b.landmarks[name][1]),
  );
  const meanMove = moved.reduce((sum, distance) => sum + distance, 0) / moved.length / size;
  return shared * Math.max(0, 1 - meanMove);
}

function areaOf({ box }: FoundFace): number {
  return box.width * box.height;
}
