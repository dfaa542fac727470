/** The AudioWorkletProcessor over `createPcmTap`: one input, no output; commanded by `TapCommand` on the node's port. */
import { PCM_TAP_NAME, type TapCommand } from '../src/contract/pcm.js';
import { createPcmTap } from './pcm-tap.js';

const NOTHING: readonly Float32Array[] = [];

class PcmTapProcessor extends AudioWorkletProcessor {
  readonly #tap = createPcmTap();
  #running = true;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<TapCommand>) => this.#obey(data);
  }

  process(inputs: Float32Array[][]): boolean {
    if (this.#running) this.#tap.process(inputs[0] ?? NOTHING, currentFrame);
    return this.#running;
  }

  #obey(command: TapCommand): void {
    switch (command.kind) {
      case 'connect-port':
        this.#tap.connectPort(command.port, command.batchFrames);
        return;
      case 'connect-ring':
        this.#tap.connectRing(command.buffer);
        return;
      case 'stop':
        this.#tap.stop();
        this.#running = false;
        return;
      default:
        throw new TypeError(`pcm-tap: unknown command ${JSON.stringify(command satisfies never)}`);
    }
  }
}

registerProcessor(PCM_TAP_NAME, PcmTapProcessor);
