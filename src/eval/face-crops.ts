/**
 * Square crops of the faces in pictures, animations and videos, for the face recipe: of the size and place of face that its corpus
 * has, upright as the picture is, with landmarks in the crop's own pixels.
 */
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PointPx } from '../contract/manifest.js';
import type { FoundFace, Landmarks } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import type { FaceRow } from './face-index.js';
import { quoted } from './index-csv.js';
import { isVideo, readFrames, secondsOf } from './pictures.js';

/** Pixels of a crop's side, and where the eyes and the middle of the mouth lie on average in those of the corpus. */
export const CROP_SIDE_PX = 224;
const PLACES: readonly PointPx[] = [
  [80.43, 94.51],
  [142.57, 94.51],
  [111.5, 158.16],
];
/** Half of a mouth's width, as a share of the distance of the eyes: the finder knows only its middle. */
const HALF_MOUTH = 0.44;
/** A smaller piece of the picture would be mostly made up by enlarging it. */
const SMALLEST_PIECE_PX = 100;
/** How far a crop may reach beyond the picture, as a share of its side; what is missing there is mirrored. */
const BEYOND = 0.1;
const LEAST_CERTAIN = 0.6;

/** The piece of a picture that a crop is made of, in whole pixels; it may begin before the picture does. */
export interface Piece {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export interface CroppedFace {
  /** Relative to the folder of the crops. */
  readonly path: string;
  readonly row: FaceRow;
  /** Of an animation: which picture of it; of a video: which of those that were looked at; 0 for a photo. */
  readonly frame: number;
  /** Of an animation or a video, whose crops are judged together. */
  readonly moving: boolean;
  readonly sourceSidePx: number;
  /** Eye at the picture's left, at its right, tip of the nose, corners of the mouth: x and y in pixels of the crop. */
  readonly landmarks5: readonly number[];
}

/** Null where the face is too small or too far out of the picture for a fair crop. */
export function pieceOf({ landmarks }: Pick<FoundFace, 'landmarks'>, width: number, height: number): Piece | null {
  const points = [landmarks.eyeLeft, landmarks.eyeRight, landmarks.mouth];
  const [middle, wanted] = [middleOf(points), middleOf(PLACES)];
  const sidePx = (CROP_SIDE_PX * spreadOf(points, middle)) / spreadOf(PLACES, wanted);
  const shown = sidePx / CROP_SIDE_PX;
  const piece = {
    left: Math.round(middle[0] - wanted[0] * shown),
    top: Math.round(middle[1] - wanted[1] * shown),
    side: Math.round(sidePx),
  };
  const room = BEYOND * piece.side;
  const isInside =
    piece.left >= -room &&
    piece.top >= -room &&
    piece.left + piece.side <= width + room &&
    piece.top + piece.side <= height + room;
  return isInside && piece.side >= SMALLEST_PIECE_PX ? piece : null;
}

export function landmarksInCrop(landmarks: Landmarks, { left, top, side }: Piece): number[] {
  const scale = CROP_SIDE_PX / side;
  const at = ([x, y]: PointPx): PointPx => [(x - left) * scale, (y - top) * scale];
  const [a, b, nose, mouth] = [landmarks.eyeLeft, landmarks.eyeRight, landmarks.nose, landmarks.mouth].map(at) as [
    PointPx,
    PointPx,
    PointPx,
    PointPx,
  ];
  const [dx, dy] = [(b[0] - a[0]) * HALF_MOUTH, (b[1] - a[1]) * HALF_MOUTH];
  const points = [a, b, nose, [mouth[0] - dx, mouth[1] - dy] as const, [mouth[0] + dx, mouth[1] + dy] as const];
  return points.flat().map((value) => Number(value.toFixed(1)));
}

/**
 * Writes a png for the largest face of a picture, or of up to `framesPerAnimation` pictures of an animation or a video, spread
 * evenly; none where none fits. Rejects with the file's name when it cannot be read. Videos need ffmpeg.
 */
export async function cropFaces(
  row: FaceRow,
  { root, out, framesPerAnimation }: { root: string; out: string; framesPerAnimation: number },
  finder: Finder,
): Promise<CroppedFace[]> {
  const cropped: CroppedFace[] = [];
  await mkdir(out, { recursive: true });
  for await (const { frame, moving, width, height, data } of picturesOf(join(root, row.path), framesPerAnimation)) {
    const found = (await finder.findAll({ width, height, channels: 3, data })).filter(
      ({ certainty }) => certainty >= LEAST_CERTAIN,
    );
    const largest = found.sort((a, b) => b.box.width - a.box.width)[0];
    const piece = largest === undefined ? null : pieceOf(largest, width, height);
    if (largest === undefined || piece === null) continue;
    const name = `${basename(row.path, extname(row.path))}-${frame}.png`;
    await writeCrop(join(out, name), data, width, height, piece);
    const landmarks5 = landmarksInCrop(largest.landmarks, piece);
    cropped.push({ path: name, row, frame, moving, sourceSidePx: piece.side, landmarks5 });
  }
  return cropped;
}

/** The index that the recipe reads. */
export function cropsToCsv(faces: readonly CroppedFace[]): string {
  const header = 'path,label,split,source,subject,video,frame,generator,licence,landmarks5,source_side_px,enlarge,grey';
  const lines = faces.map(({ path, row, frame, moving, sourceSidePx, landmarks5 }) => {
    const { label, split, source, generator } = row;
    const cells = [
      path,
      label,
      split,
      source,
      '',
      moving ? row.path : '',
      frame,
      generator,
      '',
      landmarks5.join(' '),
      sourceSidePx,
      '',
      0,
    ];
    return cells.map((cell) => quoted(String(cell))).join(',');
  });
  return `${[header, ...lines].join('\n')}\n`;
}

/** Up to `most` pictures of three colours, spread evenly over an animation or a video. */
async function* picturesOf(
  path: string,
  most: number,
): AsyncGenerator<{ frame: number; moving: boolean; width: number; height: number; data: Buffer }> {
  if (isVideo(path)) {
    let frame = 0;
    for await (const { width, height, data } of readFrames(path, most, most / (await secondsOf(path)))) {
      yield { frame, moving: true, width, height, data: Buffer.from(data) };
      frame++;
    }
    return;
  }
  const pages = await pagesOf(path);
  const count = Math.min(pages, most);
  for (let k = 0; k < count; k++) {
    const frame = Math.floor(((k + 0.5) * pages) / count);
    const { data, info } = await openPage(path, frame).raw().toBuffer({ resolveWithObject: true });
    yield { frame, moving: pages > 1, width: info.width, height: info.height, data };
  }
}

async function pagesOf(path: string): Promise<number> {
  try {
    return (await sharp(path).metadata()).pages ?? 1;
  } catch (cause) {
    throw new Error(`The picture cannot be read: ${path}.`, { cause });
  }
}

/** One picture of a file: upright, of three colours, on grey where it is transparent. */
function openPage(path: string, page: number): Sharp {
  return sharp(path, { page }).rotate().toColourspace('srgb').flatten({ background: '#808080' });
}

/** In two steps, for sharp takes a piece out before it adds a rim, whatever the order of the calls. */
async function writeCrop(path: string, data: Buffer, width: number, height: number, piece: Piece): Promise<void> {
  const rim = Math.ceil(piece.side * BEYOND) + 1;
  const rimmed = await sharp(data, { raw: { width, height, channels: 3 } })
    .extend({ top: rim, bottom: rim, left: rim, right: rim, extendWith: 'mirror' })
    .toBuffer({ resolveWithObject: true });
  await sharp(rimmed.data, { raw: { width: rimmed.info.width, height: rimmed.info.height, channels: 3 } })
    .extract({ left: piece.left + rim, top: piece.top + rim, width: piece.side, height: piece.side })
    .resize(CROP_SIDE_PX, CROP_SIDE_PX, { kernel: 'cubic' })
    .png()
    .toFile(path);
}

function middleOf(points: readonly PointPx[]): PointPx {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

function spreadOf(points: readonly PointPx[], [x, y]: PointPx): number {
  return Math.sqrt(points.reduce((sum, point) => sum + (point[0] - x) ** 2 + (point[1] - y) ** 2, 0));
}
