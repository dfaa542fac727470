/** A file as a stream of the pipeline: decoded here, faster than real time, held back when inference is behind. */
import { ALL_FORMATS, AudioSampleSink, BlobSource, Input, type InputAudioTrack } from 'mediabunny';
import { BonaFideError } from '../contract/errors.js';
import type { AnalyzeOptions, StreamEvent, StreamStats } from '../contract/messages.js';
import type { Pipeline } from './pipeline.js';

/** Media time between two `progress` events, ms. */
const PROGRESS_MS = 1_000;
const CUT_SHORT = 'The file cannot be read to its end. It may be cut short or damaged.';

/**
 * Judges `options.file` and resolves when done. Rejects `file-unreadable` (not a media file, or cut short),
 * `file-no-audio`, `codec-unsupported`, or `aborted` when `signal` fires.
 */
export async function analyzeFile(
  pipeline: Pipeline,
  options: AnalyzeOptions,
  emit: (event: StreamEvent) => void,
  signal: AbortSignal,
): Promise<StreamStats> {
  if (signal.aborted) throw aborted();
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(options.file) });
  const abort = (): void => input.dispose();
  signal.addEventListener('abort', abort);
  try {
    const track = await openTrack(input);
    const stats = await decodeInto(pipeline, track, options, emit, signal);
    if (signal.aborted) throw aborted();
    return stats;
  } catch (thrown) {
    if (signal.aborted) throw aborted();
    throw BonaFideError.wrap(thrown, 'file-unreadable', CUT_SHORT);
  } finally {
    signal.removeEventListener('abort', abort);
    input.dispose();
    if (pipeline.has(options.streamId)) pipeline.close(options.streamId);
  }
}

async function openTrack(input: Input): Promise<InputAudioTrack> {
  if (!(await input.canRead())) {
    throw new BonaFideError(
      'file-unreadable',
      'This is not an audio or video file that can be read. Try wav, mp3, m4a, ogg, webm, mp4 or flac.',
    );
  }
  const track = await input.getPrimaryAudioTrack().catch((thrown: unknown) => {
    // A container may name a codec that its reader does not even list; it says so in words only.
    const words = thrown instanceof Error ? thrown.message : '';
    throw words.startsWith('Unsupported') ? unsupported(words, thrown) : thrown;
  });
  if (track === null) {
    // Files that keep their table of contents at the end, as many phones write them, hold nothing at all when cut short.
    if ((await input.getTracks()).length === 0) throw new BonaFideError('file-unreadable', CUT_SHORT);
    throw new BonaFideError('file-no-audio', 'The file holds no sound.');
  }
  const codec = await track.getCodec();
  if (codec === null || !(await track.canDecode())) throw unsupported(codec ?? 'unknown codec');
  return track;
}

async function decodeInto(
  pipeline: Pipeline,
  track: InputAudioTrack,
  options: AnalyzeOptions,
  emit: (event: StreamEvent) => void,
  signal: AbortSignal,
): Promise<StreamStats> {
  const { streamId, prior, span } = options;
  const sampleRateHz = await track.getSampleRate();
  const fileMs = (await track.computeDuration()) * 1000;
  const startMs = span?.startMs ?? 0;
  const endMs = Math.min(span?.endMs ?? fileMs, fileMs);
  const totalMs = Math.max(0, endMs - startMs);
  if (signal.aborted) throw aborted();
  pipeline.open(streamId, { sampleRateHz, emit, ...(prior === undefined ? {} : { prior }) });

  let doneMs = 0;
  let saidMs = 0;
  emit({ kind: 'progress', doneMs, totalMs });
  const mixer = createMixer();
  for await (const sample of new AudioSampleSink(track).samples(startMs / 1000, endMs / 1000)) {
    try {
      if (signal.aborted) throw aborted();
      await pipeline.pushPatiently(streamId, mixer(sample));
      doneMs = Math.min(totalMs, (sample.timestamp + sample.duration) * 1000 - startMs);
    } finally {
      sample.close();
    }
    if (doneMs - saidMs >= PROGRESS_MS) {
      saidMs = doneMs;
      emit({ kind: 'progress', doneMs, totalMs });
    }
  }
  await pipeline.finish(streamId);
  if (signal.aborted) throw aborted();
  if (doneMs === 0) throw new BonaFideError('file-unreadable', CUT_SHORT);
  emit({ kind: 'progress', doneMs: totalMs, totalMs });
  return pipeline.close(streamId);
}

/** Mixes a decoded piece to mono in memory that is used again for the next piece. */
function createMixer(): (sample: Decoded) => Float32Array {
  let plane = new Float32Array(0);
  let mono = new Float32Array(0);
  return (sample) => {
    const { numberOfFrames: frames, numberOfChannels: channels } = sample;
    if (plane.length < frames) {
      plane = new Float32Array(frames);
      mono = new Float32Array(frames);
    }
    const out = mono.subarray(0, frames);
    out.fill(0);
    for (let planeIndex = 0; planeIndex < channels; planeIndex++) {
      sample.copyTo(plane.subarray(0, frames), { planeIndex, format: 'f32-planar' });
      for (let i = 0; i < frames; i++) out[i] = (out[i] as number) + (plane[i] as number) / channels;
    }
    return out;
  };
}

interface Decoded {
  readonly numberOfFrames: number;
  readonly numberOfChannels: number;
  copyTo(destination: Float32Array<ArrayBuffer>, options: { planeIndex: number; format: 'f32-planar' }): void;
}

function unsupported(found: string, cause?: unknown): BonaFideError {
  const message = "This browser cannot decode the file's sound. Convert it to wav, mp3 or m4a.";
  return new BonaFideError('codec-unsupported', message, { found, cause });
}

function aborted(): BonaFideError {
  return new BonaFideError('aborted', 'The analysis was cancelled.');
}
