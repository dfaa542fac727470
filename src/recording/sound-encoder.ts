/** Samples into Opus, in the order and with the time they came. */
import { BonaFideError } from '../contract/errors.js';
import { MAX_AUDIO_BITS_PER_SECOND } from '../contract/recording.js';

/** One voice, close to the microphone: nothing is gained above. */
export const SOUND_BITS_PER_SECOND = Math.min(96_000, MAX_AUDIO_BITS_PER_SECOND);
/** What is handed to the encoder at once, ms. */
const BLOCK_MS = 20;

export interface SoundEncoderOptions {
  readonly sampleRateHz: number;
  readonly onPacket: (chunk: EncodedAudioChunk, meta: EncodedAudioChunkMetadata | undefined) => void;
  readonly onError: (error: BonaFideError) => void;
}

export class SoundEncoder {
  readonly #sampleRateHz: number;
  readonly #encoder: AudioEncoder;
  readonly #block: Float32Array<ArrayBuffer>;
  #filled = 0;
  /** Samples handed over so far: the encoder's clock. */
  #frames = 0;

  private constructor({ sampleRateHz, onPacket, onError }: SoundEncoderOptions, config: AudioEncoderConfig) {
    this.#sampleRateHz = sampleRateHz;
    this.#block = new Float32Array(Math.round((sampleRateHz * BLOCK_MS) / 1000));
    this.#encoder = new AudioEncoder({
      output: onPacket,
      error: (thrown) => onError(BonaFideError.wrap(thrown, 'recording-failed', 'The sound could not be encoded.')),
    });
    this.#encoder.configure(config);
  }

  /** Rejects `recording-unavailable` where the browser cannot encode Opus at this rate. */
  static async open(options: SoundEncoderOptions): Promise<SoundEncoder> {
    const config: AudioEncoderConfig = {
      codec: 'opus',
      sampleRate: options.sampleRateHz,
      numberOfChannels: 1,
      bitrate: SOUND_BITS_PER_SECOND,
    };
    const { supported } = await AudioEncoder.isConfigSupported(config);
    if (supported === true) return new SoundEncoder(options, config);
    throw new BonaFideError('recording-unavailable', 'This browser cannot encode the sound of a recording.', {
      found: `no Opus at ${options.sampleRateHz} Hz`,
    });
  }

  get durationMs(): number {
    return ((this.#frames + this.#filled) * 1000) / this.#sampleRateHz;
  }

  /** `samples` are used during the call only. */
  push(samples: Float32Array): void {
    for (let from = 0; from < samples.length; ) {
      const count = Math.min(samples.length - from, this.#block.length - this.#filled);
      this.#block.set(samples.subarray(from, from + count), this.#filled);
      this.#filled += count;
      from += count;
      if (this.#filled === this.#block.length) this.#encode();
    }
  }

  /** Silence in place of what was lost, so that sound and picture stay together. */
  pushSilence(frames: number): void {
    const silence = new Float32Array(Math.min(frames, this.#block.length));
    for (let left = frames; left > 0; left -= silence.length)
      this.push(silence.subarray(0, Math.min(left, silence.length)));
  }

  async finish(): Promise<void> {
    if (this.#filled > 0) this.#encode();
    if (this.#encoder.state === 'configured') await this.#encoder.flush();
    this.close();
  }

  close(): void {
    if (this.#encoder.state !== 'closed') this.#encoder.close();
  }

  #encode(): void {
    if (this.#encoder.state !== 'configured') return;
    const data = new AudioData({
      format: 'f32',
      sampleRate: this.#sampleRateHz,
      numberOfFrames: this.#filled,
      numberOfChannels: 1,
      timestamp: Math.round((this.#frames * 1_000_000) / this.#sampleRateHz),
      data: this.#block.subarray(0, this.#filled),
    });
    this.#encoder.encode(data);
    data.close();
    this.#frames += this.#filled;
    this.#filled = 0;
  }
}
