/**
 * Half an hour of session, faster than real time: the page takes the place of the audio thread and hands samples to the
 * real worker over the real port, as fast as it judges them; results go into the session's own account of itself. Where a
 * picture is given, its face is judged beside the voice, on the same simulated clock.
 */
import type { FaceStats } from '../../src/contract/frames.js';
import { type PcmMessage, type PcmReturn, tapBatchFrames } from '../../src/contract/pcm.js';
import type { StreamStats } from '../../src/contract/messages.js';
import type { Detector } from '../../src/session/detector.js';
import { Ledger } from '../../src/session/ledger.js';
import { FacesBeside } from './faces-beside.js';
import { fetchSpeech, loadDetector, SOURCE_RATE_HZ } from './setting.js';

const HOP_FRAMES = SOURCE_RATE_HZ / 4;
/** Frames that may be on their way before their hop is judged: a little more than a hop, for what the resampler holds. */
const AHEAD_FRAMES = HOP_FRAMES + 2048;
const HOPS_PER_SECOND = 4;
const STREAM_ID = 'half-hour';

export interface HalfHourFigures {
  readonly stats: StreamStats;
  /** Null without a picture. */
  readonly faceStats: FaceStats | null;
  readonly entries: number;
  readonly simulatedMs: number;
}

class SimulatedSession {
  readonly #detector: Detector;
  readonly #voice: Float32Array;
  readonly #ledger = new Ledger();
  readonly #port: MessagePort;
  readonly #free: Float32Array<ArrayBuffer>[] = [];
  #faces: FacesBeside | null = null;
  readonly #startMs = Date.now();
  #sentFrames = 0;
  #hops = 0;
  #judged: () => void = () => undefined;

  constructor(detector: Detector, voice: Float32Array, port: MessagePort) {
    this.#detector = detector;
    this.#voice = voice;
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<PcmReturn>) => this.#free.push(data.samples);
  }

  static async open(url: string, pictureUrl: string | null): Promise<SimulatedSession> {
    const [detector, clip] = await Promise.all([loadDetector(), fetchSpeech(url)]);
    const { port1, port2 } = new MessageChannel();
    const session = new SimulatedSession(detector, clip.getChannelData(0), port1);
    const source = { kind: 'port', port: port2 } as const;
    await detector.open({ streamId: STREAM_ID, sampleRateHz: SOURCE_RATE_HZ, source }, (event) => {
      if (event.kind !== 'result' || event.inferenceMs === undefined) return;
      session.#ledger.take(event, event.newestSampleAtMs);
      session.#hops++;
      session.#judged();
    });
    if (pictureUrl !== null) {
      session.#faces = await FacesBeside.open(detector, STREAM_ID, pictureUrl, session.#ledger, session.#startMs);
    }
    return session;
  }

  async advance(hops: number): Promise<void> {
    const wanted = this.#hops + hops;
    // A second at a time, so that neither of the two runs ahead of the other.
    for (let until = this.#hops + HOPS_PER_SECOND; this.#hops < wanted; until += HOPS_PER_SECOND) {
      await this.#hear(Math.min(until, wanted));
      await this.#faces?.advance((this.#hops / HOPS_PER_SECOND) * 1_000);
    }
  }

  async #hear(wanted: number): Promise<void> {
    while (this.#hops < wanted) {
      if (this.#sentFrames - this.#hops * HOP_FRAMES < AHEAD_FRAMES) this.#send();
      else await new Promise<void>((resolve) => (this.#judged = resolve));
    }
  }

  async close(): Promise<HalfHourFigures> {
    const faceStats = (await this.#faces?.close()) ?? null;
    const stats = await this.#detector.close(STREAM_ID);
    this.#detector.dispose();
    this.#port.close();
    const { timeline } = this.#ledger;
    return { stats, faceStats, entries: timeline.length, simulatedMs: timeline.endMs };
  }

  #send(): void {
    const samples = this.#free.pop() ?? new Float32Array(tapBatchFrames(SOURCE_RATE_HZ));
    for (let i = 0; i < samples.length; i++) {
      samples[i] = this.#voice[(this.#sentFrames + i) % this.#voice.length] as number;
    }
    const firstFrame = this.#sentFrames;
    this.#sentFrames += samples.length;
    const sentAtMs = this.#startMs + (this.#sentFrames * 1_000) / SOURCE_RATE_HZ;
    const message = { kind: 'pcm', samples, firstFrame, sentAtMs } satisfies PcmMessage;
    this.#port.postMessage(message, [samples.buffer]);
  }
}

let session: SimulatedSession | null = null;

export async function openHalfHour(url: string, pictureUrl: string | null): Promise<void> {
  session = await SimulatedSession.open(url, pictureUrl);
}

/** Resolves when that many more hops were judged. */
export async function advanceHalfHour(hops: number): Promise<void> {
  if (session === null) throw new Error('No simulated session is open.');
  await session.advance(hops);
}

export async function closeHalfHour(): Promise<HalfHourFigures> {
  if (session === null) throw new Error('No simulated session is open.');
  const figures = await session.close();
  session = null;
  return figures;
}
