/** Live frames, over either way, to one receiver. */
import { BonaFideError } from '../contract/errors.js';
import type { FrameMessage, FrameReturn, FrameSource } from '../contract/frames.js';

export interface FrameReceiver {
  /** The frame is the receiver's to close. Resolves when the next one is welcome. */
  frame(frame: VideoFrame, capturedAtMs: number): Promise<void>;
  ended(): void;
}

export interface FrameInlet {
  close(): void;
}

export function openFrameInlet(source: FrameSource, receiver: FrameReceiver): FrameInlet {
  switch (source.kind) {
    case 'readable':
      return openReadable(source.readable as ReadableStream<VideoFrame>, receiver);
    case 'port':
      return openPort(source.port as MessagePort, receiver);
    default:
      throw new BonaFideError('invalid-message', 'A source of frames must be a stream or a port.', {
        found: JSON.stringify(source satisfies never),
      });
  }
}

/** Every frame is taken off at once, so that what is sampled is new; those that are not due are closed by the receiver. */
function openReadable(readable: ReadableStream<VideoFrame>, receiver: FrameReceiver): FrameInlet {
  const reader = readable.getReader();
  let open = true;
  const pump = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      if (open) void receiver.frame(value, Date.now());
      else value.close();
    }
    if (open) receiver.ended();
  };
  pump().catch(() => {
    if (open) receiver.ended();
  });
  return {
    close() {
      open = false;
      void reader.cancel().catch(() => undefined);
    },
  };
}

function openPort(port: MessagePort, receiver: FrameReceiver): FrameInlet {
  let open = true;
  const more = (): void => {
    if (open) port.postMessage({ kind: 'more' } satisfies FrameReturn);
  };
  port.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
    switch (data.kind) {
      case 'frame':
        void receiver.frame(data.frame as VideoFrame, data.capturedAtMs).finally(more);
        return;
      case 'end':
        receiver.ended();
        return;
      case 'closed':
        port.close();
        return;
      default:
        throw new BonaFideError('invalid-message', 'The page sent an unknown message about frames.', {
          found: JSON.stringify(data satisfies never),
        });
    }
  };
  more();
  return {
    close() {
      open = false;
      // A frame may be on its way; a closed port would drop it, and nobody would close it.
      port.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
        if (data.kind === 'frame') (data.frame as VideoFrame).close();
        if (data.kind === 'closed') port.close();
      };
    },
  };
}
