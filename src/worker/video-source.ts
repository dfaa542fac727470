/** The picture of a file as a stream of faces: decoded here, as fast as faces can be judged. */
import { ALL_FORMATS, BlobSource, Input, type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny';
import { BonaFideError } from '../contract/errors.js';
import { type AnalyzeFacesOptions, type FaceStats, FULL_PACE_MS } from '../contract/frames.js';
import type { FacePipeline } from './face-pipeline.js';
import type { FaceStream } from './face-stream.js';
import { createPixelReader, type PixelReader } from './frame-pixels.js';

/** Wall time between two pictures for the page, ms, and their longer side. */
const PICTURE_MS = 400;
const PICTURE_SIDE_PX = 640;
const CUT_SHORT = 'The picture cannot be read to its end. The file may be cut short or damaged.';

/**
 * Judges the faces of `options.file` and resolves when done. Rejects `file-unreadable`, `file-no-video`,
 * `codec-unsupported`, or `aborted` when `signal` fires.
 */
export async function analyzeVideo(
  pipeline: FacePipeline,
  stream: FaceStream,
  options: AnalyzeFacesOptions,
  signal: AbortSignal,
): Promise<FaceStats> {
  if (signal.aborted) throw aborted();
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(options.file as Blob) });
  const abort = (): void => input.dispose();
  signal.addEventListener('abort', abort);
  try {
    await judgeTrack(pipeline, stream, await openTrack(input), options, signal);
    if (signal.aborted) throw aborted();
    const stats = stream.stats();
    stream.options.emit({ kind: 'end', stats });
    return stats;
  } catch (thrown) {
    if (signal.aborted) throw aborted();
    throw BonaFideError.wrap(thrown, 'file-unreadable', CUT_SHORT);
  } finally {
    stream.closed = true;
    signal.removeEventListener('abort', abort);
    input.dispose();
  }
}

async function openTrack(input: Input): Promise<InputVideoTrack> {
  if (!(await input.canRead())) {
    throw new BonaFideError('file-unreadable', 'This is not a video file that can be read. Try mp4, webm or mov.');
  }
  const track = await input.getPrimaryVideoTrack();
  if (track === null) {
    if ((await input.getTracks()).length === 0) throw new BonaFideError('file-unreadable', CUT_SHORT);
    throw new BonaFideError('file-no-video', 'The file holds no picture.');
  }
  const codec = await track.getCodec();
  if (codec === null || !(await track.canDecode())) {
    throw new BonaFideError('codec-unsupported', "This browser cannot decode the file's picture. Convert it to mp4.", {
      found: codec ?? 'unknown codec',
    });
  }
  return track;
}

async function judgeTrack(
  pipeline: FacePipeline,
  stream: FaceStream,
  track: InputVideoTrack,
  { span }: AnalyzeFacesOptions,
  signal: AbortSignal,
): Promise<void> {
  const { emit } = stream.options;
  const fileMs = (await track.computeDuration()) * 1000;
  const startMs = Math.max(span?.startMs ?? 0, (await track.getFirstTimestamp()) * 1000);
  const endMs = Math.min(span?.endMs ?? fileMs, fileMs);
  const totalMs = Math.max(0, endMs - startMs);
  const reader = createPixelReader();
  let pictureAtMs = Number.NEGATIVE_INFINITY;
  emit({ kind: 'progress', doneMs: 0, totalMs });
  let seen = 0;
  let missing = 0;
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(timesOf(startMs, endMs))) {
    if (sample === null) {
      missing++;
      continue;
    }
    missing = 0;
    const atMs = sample.timestamp * 1000;
    const wanted = performance.now() - pictureAtMs >= PICTURE_MS;
    const { picture, shown } = await takeSample(sample, reader, wanted, signal);
    if (shown !== undefined) pictureAtMs = performance.now();
    await stream.options.voiceHeardTo?.(atMs);
    const event = await pipeline.judge(stream, picture, { atMs, capturedAtMs: Date.now() });
    if (signal.aborted || event === null) {
      shown?.close();
      throw aborted();
    }
    emit({ ...event, ...(shown === undefined ? {} : { picture: shown }) });
    emit({ kind: 'progress', doneMs: Math.min(totalMs, atMs - startMs), totalMs });
    seen++;
  }
  // A frame lost on the way is one thing; an end that is not there, another.
  if (seen === 0 || missing > 1) throw new BonaFideError('file-unreadable', CUT_SHORT);
  emit({ kind: 'progress', doneMs: totalMs, totalMs });
}

/** Pixels for the detector and, when `wanted`, a small picture for the page. Closes the sample. */
async function takeSample(sample: VideoSample, reader: PixelReader, wanted: boolean, signal: AbortSignal) {
  try {
    if (signal.aborted) throw aborted();
    const frame = sample.toVideoFrame();
    try {
      const picture = await reader.read(frame, sample.rotation);
      const shown = wanted ? await thumbnailOf(sample) : undefined;
      return { picture, shown };
    } finally {
      frame.close();
    }
  } finally {
    sample.close();
  }
}

async function thumbnailOf(sample: VideoSample): Promise<ImageBitmap> {
  const shrink = Math.min(1, PICTURE_SIDE_PX / Math.max(sample.displayWidth, sample.displayHeight));
  const width = Math.max(1, Math.round(sample.displayWidth * shrink));
  const height = Math.max(1, Math.round(sample.displayHeight * shrink));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new BonaFideError('not-supported', 'This browser cannot draw a picture in a worker.');
  sample.draw(context, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

function* timesOf(startMs: number, endMs: number): Generator<number> {
  for (let atMs = startMs; atMs < endMs; atMs += FULL_PACE_MS) yield atMs / 1000;
}

function aborted(): BonaFideError {
  return new BonaFideError('aborted', 'The analysis was cancelled.');
}
