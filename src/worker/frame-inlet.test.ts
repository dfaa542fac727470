/** Both ways in: every frame has an owner who closes it, and the next is asked for when there is room. */
import { describe, expect, test, vi } from 'vitest';
import type { FrameMessage } from '../contract/frames.js';
import { openFrameInlet } from './frame-inlet.js';

const frameOf = () => ({ close: vi.fn() }) as unknown as VideoFrame & { close: ReturnType<typeof vi.fn> };
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('over a port', () => {
  test('asks for a frame, and for the next when it was taken', async () => {
    const sent: unknown[] = [];
    const port = {
      onmessage: null as ((e: { data: FrameMessage }) => void) | null,
      postMessage: (m: unknown) => sent.push(m),
      close: vi.fn(),
    };
    const taken: number[] = [];
    let done: () => void = () => undefined;
    const ended = vi.fn();
    const inlet = openFrameInlet(
      { kind: 'port', port: port as unknown as MessagePort },
      {
        frame: (_, atMs) =>
          new Promise((resolve) => {
            taken.push(atMs);
            done = resolve;
          }),
        ended,
      },
    );
    expect(sent).toEqual([{ kind: 'more' }]);
    port.onmessage?.({ data: { kind: 'frame', frame: frameOf(), capturedAtMs: 7 } });
    await settle();
    expect([taken, sent.length]).toEqual([[7], 1]);
    done();
    await settle();
    expect(sent).toHaveLength(2);
    port.onmessage?.({ data: { kind: 'end' } });
    expect(ended).toHaveBeenCalledOnce();
    expect(() => port.onmessage?.({ data: { kind: 'sound' } as never })).toThrowError(
      expect.objectContaining({ code: 'invalid-message' }),
    );
    inlet.close();
    // One that was on its way when it ended.
    const late = frameOf();
    port.onmessage?.({ data: { kind: 'frame', frame: late, capturedAtMs: 8 } });
    await settle();
    expect(late.close).toHaveBeenCalledOnce();
    expect([taken, sent.length]).toEqual([[7], 2]);
    expect(port.close).not.toHaveBeenCalled();
    port.onmessage?.({ data: { kind: 'closed' } });
    expect(port.close).toHaveBeenCalledOnce();
  });
});

describe('over a stream', () => {
  test('hands on every frame, closes those that come too late, and says the end once', async () => {
    const frames = [frameOf(), frameOf(), frameOf()];
    let feed: ReadableStreamDefaultController<VideoFrame> | null = null;
    const readable = new ReadableStream<VideoFrame>({
      start(controller) {
        feed = controller;
      },
    });
    const controller = feed as unknown as ReadableStreamDefaultController<VideoFrame>;
    const taken: VideoFrame[] = [];
    const ended = vi.fn();
    const inlet = openFrameInlet(
      { kind: 'readable', readable },
      { frame: async (frame) => void taken.push(frame), ended },
    );
    controller.enqueue(frames[0] as VideoFrame);
    controller.enqueue(frames[1] as VideoFrame);
    await settle();
    expect(taken).toEqual(frames.slice(0, 2));
    controller.close();
    await settle();
    expect(ended).toHaveBeenCalledOnce();
    inlet.close();
    await settle();
    expect(ended).toHaveBeenCalledOnce();
  });
});
