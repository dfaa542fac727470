/** From the tap's messages, over either transport, to the pipeline; and what happens when they stop. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenOptions } from '../contract/messages.js';
import type { PcmMessage } from '../contract/pcm.js';
import { createPcmRing, PcmRingWriter } from '../contract/pcm-ring.js';
import { openLiveSource } from './live-source.js';
import { drainRings, openInlet } from './pcm-inlet.js';
import type { Pipeline } from './pipeline.js';

/** A pipeline that writes down what it is told. */
function recorder() {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (_id: string, value: unknown): void =>
      void calls.push(`${name} ${value instanceof Float32Array ? value.length : String(value)}`);
  const pipeline = { open: () => {}, push: note('push'), lose: note('lose'), stall: note('stall') };
  return { calls, pipeline: pipeline as unknown as Pipeline };
}

/** The tap's end of a port, without a second thread: what is sent arrives at once. */
function tapPort() {
  const returned: unknown[] = [];
  const port = {
    onmessage: null as ((event: { data: PcmMessage }) => void) | null,
    postMessage: (message: unknown) => void returned.push(message),
    close: vi.fn(),
  };
  return {
    returned,
    port: port as unknown as MessagePort,
    closed: port.close,
    send: (data: PcmMessage) => port.onmessage?.({ data }),
  };
}

const pcm = (firstFrame: number, frames: number): PcmMessage => ({
  kind: 'pcm',
  samples: new Float32Array(frames),
  firstFrame,
  sentAtMs: 5,
});
const optionsOf = (source: OpenOptions['source']): OpenOptions => ({ streamId: 's', sampleRateHz: 48_000, source });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('over a port', () => {
  test('samples go on and their buffers go back', () => {
    const { calls, pipeline } = recorder();
    const tap = tapPort();
    openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {}).close();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {});
    tap.send(pcm(0, 1_024));
    expect(calls).toEqual(['push 1024']);
    expect(tap.returned).toMatchObject([{ kind: 'buffer', samples: { length: 1_024 } }]);
    live.close();
    expect(tap.closed).toHaveBeenCalled();
  });

  test('a jump in the frame count is loss; time without input is not', () => {
    const { calls, pipeline } = recorder();
    const tap = tapPort();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {});
    tap.send(pcm(9_000, 1_000));
    tap.send(pcm(10_000, 1_000));
    tap.send(pcm(13_000, 1_000));
    tap.send({ kind: 'starved', frames: 2_400 });
    tap.send(pcm(16_400, 1_000));
    expect(calls).toEqual(['push 1000', 'push 1000', 'lose 2000', 'push 1000', 'push 2400', 'push 1000']);
    live.close();
  });

  test('time without input becomes silence of the same length', () => {
    const { calls, pipeline } = recorder();
    const tap = tapPort();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {});
    tap.send({ kind: 'starved', frames: 5_000 });
    expect(calls).toEqual(['push 2400', 'push 2400', 'push 200']);
    live.close();
  });

  test('the end of the source is said at once, and once', () => {
    const { calls, pipeline } = recorder();
    const tap = tapPort();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {});
    tap.send({ kind: 'end' });
    vi.advanceTimersByTime(10_000);
    expect(calls).toEqual(['stall ended']);
    live.close();
  });

  test('an unknown message throws', () => {
    const { pipeline } = recorder();
    const tap = tapPort();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {});
    expect(() => tap.send({ kind: 'noise' } as never)).toThrowError(
      expect.objectContaining({ code: 'invalid-message' }),
    );
    live.close();
  });
});

describe('over a ring', () => {
  test('samples, loss, starvation and end arrive', () => {
    const memory = createPcmRing(1_024);
    const writer = new PcmRingWriter(memory);
    const { calls, pipeline } = recorder();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'ring', buffer: memory }), () => {});
    writer.write(new Float32Array(512), 512, Date.now());
    vi.advanceTimersByTime(50);
    for (let i = 0; i < 3; i++) writer.write(new Float32Array(512), 512, Date.now());
    writer.starve(256);
    vi.advanceTimersByTime(50);
    writer.end();
    vi.advanceTimersByTime(50);
    expect(calls).toEqual(['push 512', 'lose 512', 'push 1024', 'push 256', 'stall ended']);
    live.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('several are looked into by one timer, and each leaves by itself', () => {
    const lives = [1, 2, 3].map(() => {
      const memory = createPcmRing(1_024);
      const { calls, pipeline } = recorder();
      const live = openLiveSource(pipeline, optionsOf({ kind: 'ring', buffer: memory }), () => {});
      return { calls, live, writer: new PcmRingWriter(memory) };
    });
    const [one, two, three] = lives as [(typeof lives)[0], (typeof lives)[0], (typeof lives)[0]];
    // A timer for each to notice a stall, and one for all rings.
    expect(vi.getTimerCount()).toBe(4);
    one.live.close();
    two.writer.end();
    three.writer.write(new Float32Array(128), 128, Date.now());
    vi.advanceTimersByTime(50);
    expect(lives.map(({ calls }) => calls)).toEqual([[], ['stall ended'], ['push 128']]);
    two.live.close();
    three.live.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('whoever goes second can have what lies there without waiting for the timer', () => {
    const memory = createPcmRing(1_024);
    const { calls, pipeline } = recorder();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'ring', buffer: memory }), () => {});
    new PcmRingWriter(memory).write(new Float32Array(128), 128, Date.now());
    expect(calls).toEqual([]);
    drainRings();
    expect(calls).toEqual(['push 128']);
    live.close();
    drainRings();
    expect(calls).toEqual(['push 128']);
  });

  test('dates samples by when they were written', () => {
    const memory = createPcmRing(1_024);
    const times: number[] = [];
    const inlet = openInlet(
      { kind: 'ring', buffer: memory },
      { samples: (_, newestAtMs) => times.push(newestAtMs), lost: () => {}, starved: () => {}, ended: () => {} },
    );
    vi.setSystemTime(1_000_000);
    new PcmRingWriter(memory).write(new Float32Array(128), 128, Date.now());
    vi.advanceTimersByTime(50);
    expect(times).toEqual([1_000_000]);
    inlet.close();
  });
});

describe('a source that stalls', () => {
  const setUp = () => {
    const { calls, pipeline } = recorder();
    const tap = tapPort();
    const live = openLiveSource(pipeline, optionsOf({ kind: 'port', port: tap.port }), () => {});
    return { calls, live, tap };
  };

  test('is said after two seconds, once, and again when it stalls again', () => {
    const { calls, live, tap } = setUp();
    tap.send(pcm(0, 100));
    vi.advanceTimersByTime(1_900);
    expect(calls).toEqual(['push 100']);
    vi.advanceTimersByTime(5_000);
    expect(calls).toEqual(['push 100', 'stall ended']);
    tap.send(pcm(100, 100));
    vi.advanceTimersByTime(5_000);
    expect(calls).toEqual(['push 100', 'stall ended', 'push 100', 'stall ended']);
    live.close();
  });

  test('is not one while paused', () => {
    const { calls, live } = setUp();
    live.pause();
    vi.advanceTimersByTime(60_000);
    expect(calls).toEqual([]);
    live.resume();
    vi.advanceTimersByTime(1_900);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(600);
    expect(calls).toEqual(['stall ended']);
    live.close();
  });

  test('is not one when this thread was frozen along with its messages', () => {
    const { calls, live } = setUp();
    vi.advanceTimersByTime(1_000);
    // The clock goes on for an hour while no timer fires.
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + 3_600_000);
    vi.advanceTimersByTime(1_500);
    expect(calls).toEqual([]);
    vi.restoreAllMocks();
    live.close();
  });
});
