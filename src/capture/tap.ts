/** The page's end of the PCM tap: an AudioWorklet node, and the port or ring that leads from it to the worker. */
import tapUrl from '../../worklets/pcm-tap.worklet.ts?worker&url';
import { BonaFideError } from '../contract/errors.js';
import type { PcmSource } from '../contract/messages.js';
import { PCM_TAP_NAME, type TapCommand, tapBatchFrames } from '../contract/pcm.js';
import { createPcmRing } from '../contract/pcm-ring.js';
import { checkAborted, within } from './deadline.js';

const MODULE_MS = 30_000;
/** What the ring holds: longer than any pause of the worker that still counts as live. */
const RING_SECONDS = 4;

export interface Tap {
  readonly node: AudioWorkletNode;
  readonly transport: PcmSource['kind'];
  /** A new way out of the tap, for a new stream; the one before it falls dry. */
  attach(): PcmSource;
  /** Sends what is left and lets the processor go. */
  close(): void;
}

/** Memory can be shared with the worker; some browsers claim isolation and have no SharedArrayBuffer. */
function canShare(): boolean {
  return globalThis.crossOriginIsolated === true && typeof SharedArrayBuffer === 'function';
}

export async function createTap(
  context: AudioContext,
  onError: (error: BonaFideError) => void,
  signal: AbortSignal,
): Promise<Tap> {
  try {
    await within(context.audioWorklet.addModule(tapUrl), { ms: MODULE_MS, signal, what: 'The audio processor' });
  } catch (error) {
    throw BonaFideError.wrap(error, 'runtime-failed', 'The audio processor could not be loaded. Reload the page.');
  }
  checkAborted(signal);
  const node = new AudioWorkletNode(context, PCM_TAP_NAME, { numberOfInputs: 1, numberOfOutputs: 0 });
  node.onprocessorerror = () =>
    onError(new BonaFideError('runtime-failed', 'The audio processor stopped. Stop, and start again.'));
  const command = (message: TapCommand, transfer: Transferable[] = []): void =>
    node.port.postMessage(message, transfer);
  const transport = canShare() ? 'ring' : 'port';
  return {
    node,
    transport,
    attach() {
      if (transport === 'ring') {
        const buffer = createPcmRing(RING_SECONDS * context.sampleRate);
        command({ kind: 'connect-ring', buffer });
        return { kind: 'ring', buffer };
      }
      const { port1, port2 } = new MessageChannel();
      command({ kind: 'connect-port', port: port1, batchFrames: tapBatchFrames(context.sampleRate) }, [port1]);
      return { kind: 'port', port: port2 };
    },
    close() {
      command({ kind: 'stop' });
      node.disconnect();
      // Chromium keeps every worklet node as long as its page: with it would stay whatever listens to it.
      node.onprocessorerror = null;
      node.port.close();
    },
  };
}
