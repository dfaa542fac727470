/** Encoded packets of a stretch into a WebM file as they come. */
import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedVideoPacketSource,
  Output,
  StreamTarget,
  WebMOutputFormat,
} from 'mediabunny';
import type { PictureCodec } from './picture-encoder.js';
import type { Piece } from './salvage.js';

/** A cluster begins this often at least, where a key frame allows it, s. */
const CLUSTER_S = 1;

export interface MuxerOptions {
  readonly writable: WritableStream<Piece>;
  readonly sound: boolean;
  readonly picture: PictureCodec | null;
  /** What could not be written. Called once; nothing is taken any more after it. */
  readonly onError: (thrown: unknown) => void;
}

export class Muxer {
  readonly #output: Output;
  readonly #sound: EncodedAudioPacketSource | null;
  readonly #picture: EncodedVideoPacketSource | null;
  readonly #onError: MuxerOptions['onError'];
  /** Packets in the order they came; it never rejects. */
  #line: Promise<void> = Promise.resolve();
  #broken = false;
  #packets = 0;

  private constructor({ writable, sound, picture, onError }: MuxerOptions) {
    this.#onError = onError;
    this.#sound = sound ? new EncodedAudioPacketSource('opus') : null;
    this.#picture = picture === null ? null : new EncodedVideoPacketSource(picture);
    this.#output = new Output({
      format: new WebMOutputFormat({ minimumClusterDuration: CLUSTER_S }),
      target: new StreamTarget(writable),
    });
    if (this.#picture !== null) this.#output.addVideoTrack(this.#picture);
    if (this.#sound !== null) this.#output.addAudioTrack(this.#sound);
  }

  static async start(options: MuxerOptions): Promise<Muxer> {
    const muxer = new Muxer(options);
    await muxer.#output.start();
    return muxer;
  }

  /** Packets that were taken. */
  get packets(): number {
    return this.#packets;
  }

  sound(packet: EncodedPacket, meta?: EncodedAudioChunkMetadata): void {
    const source = this.#sound;
    if (source !== null) this.#add(() => source.add(packet, meta));
  }

  picture(packet: EncodedPacket, meta?: EncodedVideoChunkMetadata): void {
    const source = this.#picture;
    if (source !== null) this.#add(() => source.add(packet, meta));
  }

  /** Resolves when every packet so far was taken. */
  settled(): Promise<void> {
    return this.#line;
  }

  /** Rejects when something could not be written. */
  async finish(): Promise<void> {
    await this.#line;
    await this.#output.finalize();
  }

  /** With codecs, as `video/webm; codecs="vp9, opus"`. */
  mimeType(): Promise<string> {
    return this.#output.getMimeType();
  }

  async cancel(): Promise<void> {
    this.#broken = true;
    await this.#output.cancel().catch(() => undefined);
  }

  #add(add: () => Promise<void>): void {
    this.#packets++;
    this.#line = this.#line.then(async () => {
      if (this.#broken) return;
      try {
        await add();
      } catch (thrown) {
        this.#broken = true;
        this.#onError(thrown);
      }
    });
  }
}
