/** A face beside a simulated voice: frames of one picture, moved a little each time, as fast as the worker asks for them. */
import type { FrameMessage, FrameReturn, FaceStats } from '../../src/contract/frames.js';
import { FULL_PACE_MS } from '../../src/contract/frames.js';
import type { Detector } from '../../src/session/detector.js';
import type { Ledger } from '../../src/session/ledger.js';
import { faceOptions } from './setting.js';

const WIDTH = 1280;
const HEIGHT = 720;

export class FacesBeside {
  readonly #detector: Detector;
  readonly #streamId: string;
  readonly #picture: ImageBitmap;
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #port: MessagePort;
  readonly #startMs: number;
  #sent = 0;
  #wanted = 0;
  #asked: () => void = () => undefined;

  private constructor(detector: Detector, streamId: string, picture: ImageBitmap, port: MessagePort, startMs: number) {
    const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d');
    if (context === null) throw new Error('This browser cannot draw a picture.');
    this.#detector = detector;
    this.#streamId = streamId;
    this.#picture = picture;
    this.#context = context;
    this.#port = port;
    this.#startMs = startMs;
    port.onmessage = (_more: MessageEvent<FrameReturn>) => {
      this.#wanted++;
      this.#asked();
    };
  }

  /** `startMs`: the simulated wall clock at the session's first sample. */
  static async open(
    detector: Detector,
    beside: string,
    pictureUrl: string,
    ledger: Ledger,
    startMs: number,
  ): Promise<FacesBeside> {
    const response = await fetch(pictureUrl);
    if (!response.ok) throw new Error(`${pictureUrl}: HTTP ${response.status}`);
    const picture = await createImageBitmap(await response.blob());
    await detector.loadFaces(faceOptions);
    const { port1, port2 } = new MessageChannel();
    const streamId = `${beside}-faces`;
    const faces = new FacesBeside(detector, streamId, picture, port1, startMs);
    const options = { streamId, source: { kind: 'port', port: port2 }, beside } as const;
    await detector.openFaces(options, [port2], (event) => {
      if (event.kind === 'faces') ledger.takeFaces(event, event.capturedAtMs);
      if (event.kind === 'error') throw new Error(event.error.message);
    });
    return faces;
  }

  /** Sends every frame up to `mediaMs`, and resolves when the worker is through with them. */
  async advance(mediaMs: number): Promise<void> {
    const wanted = Math.floor(mediaMs / FULL_PACE_MS);
    while (this.#sent < wanted) {
      await this.#turn();
      this.#send();
    }
    await this.#turn();
  }

  async close(): Promise<FaceStats> {
    const stats = await this.#detector.closeFaces(this.#streamId);
    this.#port.close();
    this.#picture.close();
    return stats;
  }

  /** Resolves when the worker asks for the next frame: once at the beginning, and then after each. */
  async #turn(): Promise<void> {
    while (this.#wanted <= this.#sent) await new Promise<void>((resolve) => (this.#asked = resolve));
  }

  #send(): void {
    const atMs = this.#sent * FULL_PACE_MS;
    const side = WIDTH;
    this.#context.drawImage(this.#picture, 0, -80 - 16 * Math.sin(atMs / 300), side, side);
    const frame = new VideoFrame(this.#context.canvas, { timestamp: atMs * 1_000 });
    this.#sent++;
    const message = { kind: 'frame', frame, capturedAtMs: this.#startMs + atMs } satisfies FrameMessage;
    this.#port.postMessage(message, [frame]);
  }
}
