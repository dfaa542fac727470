/** A photo as a stream of faces: one picture, judged once. */
import { BonaFideError } from '../contract/errors.js';
import type { AnalyzeFacesOptions, FaceStats } from '../contract/frames.js';
import type { Picture } from '../faces/pixels.js';
import type { FacePipeline } from './face-pipeline.js';
import type { FaceStream } from './face-stream.js';

/** Larger photos are shrunk to this: a face in a crowd of one from a phone stays large enough to judge. */
const MAX_SIDE_PX = 4_096;
/** How long a photo counts as in a session, whose parts all have a length. */
const PHOTO_MS = 1_000;
/** Longer side of the picture for the page. */
const SHOWN_SIDE_PX = 640;

/** Judges the faces of the photo `options.file`. Rejects `file-unreadable`, or `aborted` when `signal` fires. */
export async function analyzePhoto(
  pipeline: FacePipeline,
  stream: FaceStream,
  { file }: AnalyzeFacesOptions,
  signal: AbortSignal,
): Promise<FaceStats> {
  const { emit } = stream.options;
  let shown: ImageBitmap | null = null;
  try {
    const bitmap = await decode(file);
    let picture: Picture;
    try {
      picture = pixelsOf(bitmap);
      shown = await createImageBitmap(bitmap, sizeWithin(bitmap, SHOWN_SIDE_PX));
    } finally {
      bitmap.close();
    }
    const event = await pipeline.judge(stream, picture, { atMs: PHOTO_MS, capturedAtMs: Date.now() });
    if (signal.aborted || event === null) throw new BonaFideError('aborted', 'The analysis was cancelled.');
    emit({ ...event, picture: shown });
    shown = null;
    const stats = stream.stats();
    emit({ kind: 'end', stats });
    return stats;
  } finally {
    shown?.close();
    stream.closed = true;
  }
}

/** Upright, whatever the file says of how it lies. */
async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (cause) {
    const message =
      'This photo cannot be read. It may be damaged, or of a kind that this browser does not know. Try jpeg or png.';
    throw new BonaFideError('file-unreadable', message, { cause });
  }
}

function pixelsOf(bitmap: ImageBitmap): Picture {
  const { resizeWidth: width, resizeHeight: height } = sizeWithin(bitmap, MAX_SIDE_PX);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new BonaFideError('not-supported', 'This browser cannot read the pixels of a picture.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return { width, height, channels: 4, data: context.getImageData(0, 0, width, height).data };
}

function sizeWithin({ width, height }: ImageBitmap, sidePx: number) {
  const shrink = Math.min(1, sidePx / Math.max(width, height));
  return {
    resizeWidth: Math.max(1, Math.round(width * shrink)),
    resizeHeight: Math.max(1, Math.round(height * shrink)),
  };
}
