/** Frames into VP9 (AV1 or VP8 where that is what there is), as many and as fine as the device can encode. */
import { BonaFideError } from '../contract/errors.js';
import { Ladder, rungsFor } from './ladder.js';

/** WebM's codecs, the preferred one first: VP9 and AV1 at level 3.1 (720p30), profile 0. */
const CODECS = [
  { name: 'vp9', codec: 'vp09.00.31.08' },
  { name: 'av1', codec: 'av01.0.05M.08' },
  { name: 'vp8', codec: 'vp8' },
] as const;

/** A reader can start at these, and a cluster begins with one, ms. */
const KEY_FRAME_MS = 1_000;
/** A picture that does not change is written again this often, so that the sound beside it need not wait, ms. */
const STILL_MS = 500;
/** Frames that may wait in the encoder; one that comes then is left out. */
const MAX_WAITING = 2;
/** Larger pictures are scaled down by the encoder: a face fills enough of this. */
const MAX_PIXELS = 1_280 * 720;

export type PictureCodec = (typeof CODECS)[number]['name'];

export interface PictureEncoderOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly framesPerSecond: number;
  readonly onPacket: (chunk: EncodedVideoChunk, meta: EncodedVideoChunkMetadata | undefined) => void;
  readonly onError: (error: BonaFideError) => void;
}

export class PictureEncoder {
  readonly codec: PictureCodec;
  readonly #base: VideoEncoderConfig;
  readonly #encoder: VideoEncoder;
  readonly #ladder: Ladder;
  #last: VideoFrame | null = null;
  #encodedAtMs = -1;
  #keyAtMs = Number.NEGATIVE_INFINITY;
  #dropped = 0;

  private constructor(options: PictureEncoderOptions, codec: PictureCodec, base: VideoEncoderConfig, ladder: Ladder) {
    this.codec = codec;
    this.#base = base;
    this.#ladder = ladder;
    this.#encoder = new VideoEncoder({
      output: options.onPacket,
      error: (thrown) =>
        options.onError(BonaFideError.wrap(thrown, 'recording-failed', 'The picture could not be encoded.')),
    });
    this.#encoder.configure(base);
  }

  /** Null where the browser encodes none of the codecs. */
  static async open(options: PictureEncoderOptions): Promise<PictureEncoder | null> {
    const { widthPx, heightPx, framesPerSecond } = options;
    const scale = Math.min(1, Math.sqrt(MAX_PIXELS / (widthPx * heightPx)));
    // Encoders of 4:2:0 want even sides.
    const width = Math.max(2, 2 * Math.round((widthPx * scale) / 2));
    const height = Math.max(2, 2 * Math.round((heightPx * scale) / 2));
    const ladder = new Ladder(rungsFor(width, height, framesPerSecond));
    for (const { name, codec } of CODECS) {
      const base: VideoEncoderConfig = {
        codec,
        width,
        height,
        bitrate: ladder.rung.bitsPerSecond,
        framerate: ladder.rung.framesPerSecond,
        latencyMode: 'realtime',
      };
      const { supported } = await VideoEncoder.isConfigSupported(base);
      if (supported === true) return new PictureEncoder(options, name, base, ladder);
    }
    return null;
  }

  get bitsPerSecond(): number {
    return this.#ladder.rung.bitsPerSecond;
  }

  get droppedFrames(): number {
    return this.#dropped;
  }

  /** The frame is the encoder's to close; `atMs` is media time of the stretch. */
  push(frame: VideoFrame, atMs: number): void {
    this.#last?.close();
    this.#last = frame;
    // A little early counts as due: frames do not come by our clock.
    const dueMs = this.#encodedAtMs + 800 / this.#ladder.rung.framesPerSecond;
    if (atMs < dueMs || this.#encoder.state !== 'configured') return;
    const taken = this.#encoder.encodeQueueSize < MAX_WAITING;
    if (taken) this.#encode(frame, atMs);
    else this.#dropped++;
    if (this.#ladder.count(taken, atMs)) this.#configure();
  }

  /** Writes the picture again where it has not changed for a while. */
  tick(atMs: number): void {
    if (this.#last === null || atMs - this.#encodedAtMs < STILL_MS || this.#encoder.state !== 'configured') return;
    if (this.#encoder.encodeQueueSize < MAX_WAITING) this.#encode(this.#last, atMs);
  }

  async finish(): Promise<void> {
    if (this.#encoder.state === 'configured') await this.#encoder.flush();
    this.close();
  }

  close(): void {
    this.#last?.close();
    this.#last = null;
    if (this.#encoder.state !== 'closed') this.#encoder.close();
  }

  #encode(frame: VideoFrame, atMs: number): void {
    if (atMs <= this.#encodedAtMs) return;
    const stamped = new VideoFrame(frame, { timestamp: Math.round(atMs * 1000) });
    const keyFrame = atMs - this.#keyAtMs >= KEY_FRAME_MS;
    if (keyFrame) this.#keyAtMs = atMs;
    this.#encoder.encode(stamped, { keyFrame });
    stamped.close();
    this.#encodedAtMs = atMs;
  }

  #configure(): void {
    const { bitsPerSecond, framesPerSecond } = this.#ladder.rung;
    this.#encoder.configure({ ...this.#base, bitrate: bitsPerSecond, framerate: framesPerSecond });
    // An encoder that was set anew begins with one.
    this.#keyAtMs = Number.NEGATIVE_INFINITY;
  }
}
