import { describe, expect, test } from 'vitest';
import type { PcmMessage } from '../src/contract/pcm.js';
import { createPcmRing, PcmRingReader } from '../src/contract/pcm-ring.js';
import { createPcmTap } from './pcm-tap.js';

const BATCH = 256;

/** A port that keeps what is posted to it, as the worker's end would receive it, and gives buffers back on demand. */
function recordingPort() {
  const sent: PcmMessage[] = [];
  const port = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    postMessage(message: PcmMessage, transfer: ArrayBuffer[] = []): void {
      sent.push(structuredClone(message, { transfer }));
    },
  };
  return {
    sent,
    port: port as unknown as MessagePort,
    giveBack: (samples: Float32Array) => port.onmessage?.({ data: { kind: 'buffer', samples } }),
  };
}

const quantum = (value: number): Float32Array => new Float32Array(128).fill(value);

describe('PCM tap over a port', () => {
  test('passes nothing on before it is connected', () => {
    const tap = createPcmTap(() => 0);
    const { sent, port } = recordingPort();
    tap.process([quantum(1)], 0);
    tap.connectPort(port, BATCH);
    expect(sent).toEqual([]);
  });

  test('mixes to mono and batches, with the frame count and the time of each batch', () => {
    const tap = createPcmTap(() => 1_234);
    const { sent, port } = recordingPort();
    tap.connectPort(port, BATCH);
    for (let q = 0; q < 4; q++) tap.process([quantum(q), quantum(q + 0.5)], 1_000 + 128 * q);
    expect(sent).toMatchObject([
      { kind: 'pcm', firstFrame: 1_000, sentAtMs: 1_234 },
      { kind: 'pcm', firstFrame: 1_256, sentAtMs: 1_234 },
    ]);
    const second = sent[1] as Extract<PcmMessage, { kind: 'pcm' }>;
    expect([second.samples[0], second.samples[127], second.samples[128], second.samples[255]]).toEqual([
      2.25, 2.25, 3.25, 3.25,
    ]);
  });

  test('without buffers it drops, and the next frame count tells how much', () => {
    const tap = createPcmTap(() => 0);
    const { sent, port, giveBack } = recordingPort();
    tap.connectPort(port, BATCH);
    let frame = 0;
    const run = (quanta: number): void => {
      for (let q = 0; q < quanta; q++, frame += 128) tap.process([quantum(0.1)], frame);
    };
    run(2 * 20 + 6);
    expect(sent).toHaveLength(20);
    giveBack((sent[0] as Extract<PcmMessage, { kind: 'pcm' }>).samples);
    run(2);
    expect(sent).toHaveLength(21);
    expect(sent[20]).toMatchObject({ kind: 'pcm', firstFrame: 20 * BATCH + 6 * 128 });
  });

  test('uses returned buffers again, whole even when they were sent in part', () => {
    const tap = createPcmTap(() => 0);
    const { sent, port, giveBack } = recordingPort();
    tap.connectPort(port, BATCH);
    tap.process([quantum(1)], 0);
    tap.process([], 128);
    const part = sent[0] as Extract<PcmMessage, { kind: 'pcm' }>;
    expect(part.samples).toHaveLength(128);
    giveBack(part.samples);
    tap.process([quantum(1)], 256);
    tap.process([quantum(1)], 384);
    expect((sent.at(-1) as Extract<PcmMessage, { kind: 'pcm' }>).samples).toHaveLength(BATCH);
  });

  test('says starved when no input is connected, before samples come again', () => {
    const tap = createPcmTap(() => 0);
    const { sent, port } = recordingPort();
    tap.connectPort(port, BATCH);
    for (let q = 0; q < 5; q++) tap.process([], 128 * q);
    expect(sent).toEqual([]);
    tap.process([quantum(1)], 640);
    expect(sent).toEqual([{ kind: 'starved', frames: 640 }]);
    for (let q = 0; q < 6; q++) tap.process([], 768 + 128 * q);
    expect(sent.map((m) => m.kind)).toEqual(['starved', 'pcm', 'starved']);
  });

  test('sends what is left and the end when stopped, and nothing after', () => {
    const tap = createPcmTap(() => 0);
    const { sent, port } = recordingPort();
    tap.connectPort(port, BATCH);
    tap.process([quantum(1)], 0);
    tap.stop();
    tap.process([quantum(1)], 128);
    expect(sent.map((m) => m.kind)).toEqual(['pcm', 'end']);
  });
});

describe('PCM tap over a ring', () => {
  test('writes each quantum at once', () => {
    const memory = createPcmRing(1_024);
    const reader = new PcmRingReader(memory);
    const tap = createPcmTap(() => 5_000);
    tap.connectRing(memory);
    tap.process([quantum(0.5), quantum(0)], 0);
    tap.process([], 128);
    const out = new Float32Array(512);
    expect(reader.read(out)).toBe(128);
    expect(out[0]).toBe(0.25);
    expect(reader.takeStarved()).toBe(128);
    expect(reader.newestAgeMs(5_020)).toBe(20);
    tap.stop();
    expect(reader.ended).toBe(true);
  });
});
