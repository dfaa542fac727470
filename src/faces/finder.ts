/**
 * Finds faces in a whole picture, and finds a known face again in its surroundings. The net sees 128 x 128 pixels: a face
 * that fills much of them is placed several times more exactly, so every face is looked at a second time from near.
 */
import type { BlazeFace } from './blazeface.js';
import { FINDER_SIDE } from './anchors.js';
import { type BoxPx, type FoundFace, overlap, suppress } from './face.js';
import { apply, type Similarity } from './geometry.js';
import { type Picture, sampleCrop } from './pixels.js';

export interface Finder {
  /** Every face of the picture, most certain first, placed from near. */
  findAll(picture: Picture): Promise<FoundFace[]>;
  /** The faces at or near each of `boxes`, in order; null where there is none any more. */
  findAgain(picture: Picture, boxes: readonly BoxPx[]): Promise<(FoundFace | null)[]>;
  dispose(): void;
}

/** Faces of one picture that overlap more than this are one. */
const SAME_FACE = 0.3;
/** Side of the surroundings of a face that it is looked for in, in sides of the face. */
const SURROUNDINGS = 2;
/** Pictures longer than this, long side to short one, are also looked at in two square parts. */
const WIDE = 1.25;

export function createFinder(blazeFace: BlazeFace): Finder {
  const look = async (picture: Picture, views: readonly Similarity[]): Promise<FoundFace[][]> => {
    const area = FINDER_SIDE * FINDER_SIDE;
    const planes = new Float32Array(3 * area);
    const batch = new Float32Array(views.length * 3 * area);
    views.forEach((view, v) => {
      sampleCrop(picture, view, FINDER_SIDE, planes);
      for (let i = 0; i < area; i++) {
        for (let c = 0; c < 3; c++) batch[(v * area + i) * 3 + c] = (planes[c * area + i] as number) * 2 - 1;
      }
    });
    const found = await blazeFace.find(batch, views.length);
    return found.map((faces, v) => faces.map((face) => placed(face, views[v] as Similarity)));
  };

  const again = async (picture: Picture, boxes: readonly BoxPx[]): Promise<(FoundFace | null)[]> => {
    if (boxes.length === 0) return [];
    const found = await look(picture, boxes.map(surroundingsOf));
    return boxes.map((box, i) => {
      const near = suppress(found[i] ?? [], SAME_FACE).filter((face) => overlap(face.box, box) > 0.15);
      return near.sort((a, b) => overlap(b.box, box) - overlap(a.box, box))[0] ?? null;
    });
  };

  return {
    findAgain: again,
    async findAll(picture) {
      const coarse = suppress((await look(picture, viewsOf(picture))).flat(), SAME_FACE);
      const fine = await again(
        picture,
        coarse.map(({ box }) => box),
      );
      return suppress(
        fine.filter((face) => face !== null),
        SAME_FACE,
      );
    },
    dispose: () => blazeFace.dispose(),
  };
}

/** The whole picture, and where it is wide or tall its two ends, so that small faces are not lost. */
export function viewsOf({ width, height }: Pick<Picture, 'width' | 'height'>): Similarity[] {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const whole = squareView((width - long) / 2, (height - long) / 2, long);
  if (long < WIDE * short) return [whole];
  return [whole, squareView(0, 0, short), squareView(width - short, height - short, short)];
}

function surroundingsOf({ x, y, width, height }: BoxPx): Similarity {
  const side = SURROUNDINGS * Math.max(width, height);
  return squareView(x + (width - side) / 2, y + (height - side) / 2, side);
}

/** From the net's pixels to those of the picture, for a square part of it. */
function squareView(left: number, top: number, side: number): Similarity {
  const a = side / FINDER_SIDE;
  // The middles of the first pixels lie half a pixel inside the square on both sides.
  return { a, b: 0, tx: left + a / 2 - 0.5, ty: top + a / 2 - 0.5 };
}

function placed(face: FoundFace, view: Similarity): FoundFace {
  const { box, landmarks } = face;
  const [x, y] = apply(view, [box.x, box.y]);
  return {
    certainty: face.certainty,
    box: { x, y, width: box.width * view.a, height: box.height * view.a },
    landmarks: {
      eyeLeft: apply(view, landmarks.eyeLeft),
      eyeRight: apply(view, landmarks.eyeRight),
      nose: apply(view, landmarks.nose),
      mouth: apply(view, landmarks.mouth),
    },
  };
}
