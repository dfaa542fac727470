/** One stretch of a recording, from the first sample to the last: inlets, encoders, muxer and file. */
import { EncodedPacket } from 'mediabunny';
import { BonaFideError } from '../contract/errors.js';
import type { MediaRef } from '../contract/record.js';
import type { RecordingEvent, StretchOptions } from '../contract/recording.js';
import { type FrameInlet, openFrameInlet } from '../worker/frame-inlet.js';
import { openInlet, type PcmInlet } from '../worker/pcm-inlet.js';
import { mediaName, PART } from './folders.js';
import { fullError, MediaFile } from './media-file.js';
import { Muxer } from './muxer.js';
import { PictureEncoder } from './picture-encoder.js';
import { freeBytes, RESERVE_BYTES } from './room.js';
import { SOUND_BITS_PER_SECOND, SoundEncoder } from './sound-encoder.js';

const REPORT_MS = 500;
/** The room left is asked for in every tenth report. */
const ROOM_REPORTS = 10;
/** A picture that has not come by then does not come: what was heard meanwhile is written without it. */
const FIRST_PICTURE_MS = 1_500;

type Packet =
  | { readonly track: 'sound'; readonly packet: EncodedPacket; readonly meta: EncodedAudioChunkMetadata | undefined }
  | { readonly track: 'picture'; readonly packet: EncodedPacket; readonly meta: EncodedVideoChunkMetadata | undefined };

export class Stretch {
  readonly #options: StretchOptions;
  readonly #tell: (event: RecordingEvent) => void;
  readonly #file: MediaFile;
  #sound: SoundEncoder | null = null;
  #picture: PictureEncoder | null = null;
  #inlets: (PcmInlet | FrameInlet)[] = [];
  #muxer: Muxer | null = null;
  /** Packets from before it is known whether there will be a picture. */
  #early: Packet[] = [];
  #starting: Promise<void> | null = null;
  /** Wall clock of media time 0, ms since the epoch. */
  #zeroAtMs: number | null = null;
  readonly #beganAtMs = Date.now();
  #pictureMs = 0;
  #lostMs = 0;
  #freeBytes: number | null = null;
  #reports = 0;
  #timer: ReturnType<typeof setInterval> | null = null;
  #ending: Promise<MediaRef | null> | null = null;

  private constructor(options: StretchOptions, file: MediaFile, tell: (event: RecordingEvent) => void) {
    this.#options = options;
    this.#file = file;
    this.#tell = tell;
  }

  /** Rejects `recording-unavailable` where nothing can be encoded, `recording-full` where there is no room to begin. */
  static async begin(
    options: StretchOptions,
    folder: FileSystemDirectoryHandle,
    tell: (event: RecordingEvent) => void,
  ): Promise<Stretch> {
    const free = await freeBytes();
    if (free !== null && free < 2 * RESERVE_BYTES) throw fullError(`${free} bytes free`);
    const file = await MediaFile.create(folder, `${mediaName(options.startMs)}${PART}`);
    const stretch = new Stretch(options, file, tell);
    try {
      await stretch.#open();
    } catch (thrown) {
      stretch.#close();
      await folder.removeEntry(`${mediaName(options.startMs)}${PART}`).catch(() => undefined);
      throw thrown;
    }
    return stretch;
  }

  /** Makes the file whole; null when nothing was written. Safe to call again. */
  end(): Promise<MediaRef | null> {
    this.#ending ??= this.#finish();
    return this.#ending;
  }

  async #open(): Promise<void> {
    const { sound, picture } = this.#options;
    const onError = (error: BonaFideError): void => this.#stop(error);
    if (picture !== null) {
      this.#picture = await PictureEncoder.open({
        ...picture,
        onError,
        onPacket: (chunk, meta) =>
          this.#take({ track: 'picture', packet: EncodedPacket.fromEncodedChunk(chunk), meta }),
      });
    }
    if (sound !== null) {
      this.#sound = await SoundEncoder.open({
        sampleRateHz: sound.sampleRateHz,
        onError,
        onPacket: (chunk, meta) => this.#take({ track: 'sound', packet: EncodedPacket.fromEncodedChunk(chunk), meta }),
      });
    }
    if (this.#sound === null && this.#picture === null) {
      throw new BonaFideError('recording-unavailable', 'This browser cannot encode a recording.', {
        found: 'neither VP9 nor AV1 nor VP8',
      });
    }
    this.#freeBytes = await freeBytes();
    if (sound !== null) this.#hear(sound);
    if (picture !== null && this.#picture !== null) this.#look(picture.source, this.#picture);
    this.#timer = setInterval(() => this.#report(), REPORT_MS);
  }

  #hear({ source, sampleRateHz }: NonNullable<StretchOptions['sound']>): void {
    const lose = (frames: number): void => {
      this.#lostMs += (frames * 1000) / sampleRateHz;
      this.#sound?.pushSilence(frames);
    };
    const inlet = openInlet(source, {
      samples: (samples, newestAtMs) => {
        this.#zeroAtMs ??= newestAtMs - (samples.length * 1000) / sampleRateHz;
        this.#sound?.push(samples);
      },
      lost: lose,
      starved: lose,
      ended: () => undefined,
    });
    this.#inlets.push(inlet);
  }

  #look(source: NonNullable<StretchOptions['picture']>['source'], encoder: PictureEncoder): void {
    const inlet = openFrameInlet(source, {
      frame: async (frame, capturedAtMs) => {
        // Sound sets the clock where there is some.
        if (this.#sound === null) this.#zeroAtMs ??= capturedAtMs;
        const atMs = this.#zeroAtMs === null ? -1 : capturedAtMs - this.#zeroAtMs;
        if (atMs < 0 || this.#ending !== null || this.#picture !== encoder) {
          frame.close();
          return;
        }
        this.#pictureMs = Math.max(this.#pictureMs, atMs);
        encoder.push(frame, atMs);
      },
      ended: () => undefined,
    });
    this.#inlets.push(inlet);
  }

  #take(packet: Packet): void {
    if (this.#muxer !== null) {
      this.#write(this.#muxer, packet);
      return;
    }
    this.#early.push(packet);
    const seen = this.#early.some(({ track }) => track === 'picture');
    const waits = this.#picture !== null && !seen && Date.now() - this.#beganAtMs < FIRST_PICTURE_MS;
    if (!waits) this.#start().catch((thrown: unknown) => this.#stop(writeError(thrown)));
  }

  #start(): Promise<void> {
    this.#starting ??= this.#startMuxer();
    return this.#starting;
  }

  async #startMuxer(): Promise<void> {
    if (!this.#early.some(({ track }) => track === 'picture')) {
      // No picture has come: what comes later cannot be added to a file that has begun without.
      this.#picture?.close();
      this.#picture = null;
    }
    const muxer = await Muxer.start({
      writable: this.#file.writable,
      sound: this.#sound !== null,
      picture: this.#picture?.codec ?? null,
      onError: (thrown) => this.#stop(writeError(thrown)),
    });
    this.#muxer = muxer;
    for (const packet of this.#early.splice(0)) this.#write(muxer, packet);
  }

  #write(muxer: Muxer, packet: Packet): void {
    if (packet.track === 'sound') muxer.sound(packet.packet, packet.meta);
    else muxer.picture(packet.packet, packet.meta);
  }

  #report(): void {
    if (this.#zeroAtMs !== null) this.#picture?.tick(Date.now() - this.#zeroAtMs);
    if (this.#reports++ % ROOM_REPORTS === 0) void this.#watchRoom();
    this.#tell({
      kind: 'progress',
      bytes: this.#file.bytes,
      durationMs: this.#durationMs,
      freeBytes: this.#freeBytes,
      audioBitsPerSecond: this.#sound === null ? 0 : SOUND_BITS_PER_SECOND,
      videoBitsPerSecond: this.#picture?.bitsPerSecond ?? 0,
      droppedFrames: this.#picture?.droppedFrames ?? 0,
      lostMs: this.#lostMs,
    });
  }

  async #watchRoom(): Promise<void> {
    this.#freeBytes = await freeBytes();
    if (this.#freeBytes !== null && this.#freeBytes < RESERVE_BYTES)
      this.#stop(fullError(`${this.#freeBytes} bytes free`));
  }

  get #durationMs(): number {
    return this.#sound === null ? this.#pictureMs : this.#sound.durationMs;
  }

  /** By itself: what was written is made whole, and the page is told. */
  #stop(error: BonaFideError): void {
    if (this.#ending !== null) return;
    this.#ending = this.#finish();
    // Whoever ends the stretch hears of it.
    this.#ending.catch(() => undefined);
    this.#tell({ kind: 'stopped', error: error.toData() });
  }

  async #finish(): Promise<MediaRef | null> {
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const inlet of this.#inlets.splice(0)) inlet.close();
    const durationMs = this.#durationMs;
    await Promise.allSettled([this.#sound?.finish(), this.#picture?.finish()]);
    if (this.#early.length > 0) await this.#start();
    const muxer = this.#muxer;
    const name = mediaName(this.#options.startMs);
    if (muxer === null) {
      this.#file.close();
      return null;
    }
    try {
      await muxer.finish();
    } catch (thrown) {
      // What is there can still be mended on a later start, when there is room again.
      this.#close();
      throw writeError(thrown);
    }
    const mimeType = await muxer.mimeType();
    await this.#file.finish(name);
    this.#report();
    const { startMs } = this.#options;
    return { name, mimeType, bytes: this.#file.bytes, sha256: null, startMs: Math.round(startMs), durationMs };
  }

  #close(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const inlet of this.#inlets.splice(0)) inlet.close();
    this.#sound?.close();
    this.#picture?.close();
    this.#file.close();
  }
}

function writeError(thrown: unknown): BonaFideError {
  return BonaFideError.wrap(thrown, 'recording-failed', 'The recording could not be written.');
}
