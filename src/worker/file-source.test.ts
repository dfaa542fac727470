/** Files through the whole service in Node, which decodes PCM without WebCodecs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StreamEvent } from '../contract/messages.js';
import { loadNodeModel } from '../eval/node-model.js';
import { createRandom } from '../eval/degrade.js';
import { writeWav } from '../eval/wav.js';
import { DetectionService } from './detection-service.js';

const RATE = 44_100;
const LOAD = { modelBaseUrl: '', runtimeBaseUrl: '', gateUrl: '', backend: 'wasm', threads: 1 } as const;

const random = createRandom(1);
const noise = (seconds: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    writeWav({
      sampleRateHz: RATE,
      samples: Float32Array.from({ length: seconds * RATE }, () => 0.1 * (random() - 0.5)),
    }),
  );

/** A port that keeps what is posted, and calls `onEvent` at once. */
function eventPort(onEvent: (event: StreamEvent) => void = () => {}) {
  const events: StreamEvent[] = [];
  const postMessage = (event: StreamEvent): void => {
    events.push(event);
    onEvent(event);
  };
  return { events, port: { postMessage } as unknown as MessagePort };
}

describe('a file', () => {
  const service = new DetectionService(() => loadNodeModel());
  beforeAll(() => service.load(LOAD));
  afterAll(() => service.dispose());

  test('is judged to its end, with progress and without a dropped hop', async () => {
    const { events, port } = eventPort();
    const stats = await service.analyze({ streamId: 'f', file: new Blob([noise(5)]) }, port);
    expect(stats).toMatchObject({ hops: 20, droppedHops: 0, droppedFrames: 0 });
    const progress = events.flatMap((event) => (event.kind === 'progress' ? [event] : []));
    expect(progress[0]).toMatchObject({ doneMs: 0, totalMs: expect.closeTo(5_000, 0) });
    expect(progress.at(-1)?.doneMs).toBe(progress.at(-1)?.totalMs);
    expect(progress.length).toBeGreaterThanOrEqual(5);
    const results = events.filter((event) => event.kind === 'result');
    expect(results).toHaveLength(20);
    expect(events.at(-1)).toEqual({ kind: 'end', stats });
  });

  test('can be judged in part', async () => {
    const { port } = eventPort();
    const options = { streamId: 'f', file: new Blob([noise(5)]), span: { startMs: 1_000, endMs: 3_000 } };
    const stats = await service.analyze(options, port);
    expect(stats.hops).toBeGreaterThanOrEqual(8);
    expect(stats.hops).toBeLessThanOrEqual(9);
  });

  test('is cancelled by close', async () => {
    let cancelled: Promise<unknown> | null = null;
    const { events, port } = eventPort((event) => {
      if (event.kind === 'result') cancelled ??= service.close('f');
    });
    await expect(service.analyze({ streamId: 'f', file: new Blob([noise(60)]) }, port)).rejects.toMatchObject({
      code: 'aborted',
    });
    await cancelled;
    expect(events.filter((event) => event.kind === 'result').length).toBeLessThan(240);
    expect(events.at(-1)?.kind).toBe('end');
  });

  test('can be cancelled before it is open', async () => {
    const { events, port } = eventPort();
    const judged = service
      .analyze({ streamId: 'f', file: new Blob([noise(5)]) }, port)
      .catch((thrown: unknown) => thrown);
    await Promise.resolve();
    expect(await service.close('f')).toMatchObject({ hops: 0 });
    expect(await judged).toMatchObject({ code: 'aborted' });
    expect(events).toEqual([]);
  });

  test('cut short is judged as far as it goes', async () => {
    const { events, port } = eventPort();
    await service.analyze({ streamId: 'f', file: new Blob([noise(4).subarray(0, 2 * RATE * 4)]) }, port);
    expect(events.filter((event) => event.kind === 'result').length).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['text', new TextEncoder().encode('This is not sound.'), 'file-unreadable'],
    ['nothing', new Uint8Array(), 'file-unreadable'],
    ['a header alone', noise(1).slice(0, 44), 'file-unreadable'],
  ])('that is %s is %s', async (_, bytes, code) => {
    const { port } = eventPort();
    await expect(service.analyze({ streamId: 'f', file: new Blob([bytes]) }, port)).rejects.toMatchObject({ code });
  });

  test('of an unknown codec is codec-unsupported', async () => {
    const bytes = noise(1);
    new DataView(bytes.buffer).setUint16(20, 0x1234, true);
    const { port } = eventPort();
    await expect(service.analyze({ streamId: 'f', file: new Blob([bytes]) }, port)).rejects.toMatchObject({
      code: 'codec-unsupported',
    });
  });

  test('frees its id, failed or not', async () => {
    const { port } = eventPort();
    await expect(service.analyze({ streamId: 'f', file: new Blob(['x']) }, port)).rejects.toBeDefined();
    await expect(service.analyze({ streamId: 'f', file: new Blob([noise(1)]) }, port)).resolves.toMatchObject({
      hops: 4,
    });
  });
});

describe('the service', () => {
  test('says that no model is loaded', async () => {
    const { port } = eventPort();
    const idle = new DetectionService(() => loadNodeModel());
    await expect(idle.analyze({ streamId: 'f', file: new Blob() }, port)).rejects.toMatchObject({
      code: 'model-missing',
    });
    await expect(idle.pause('f')).rejects.toMatchObject({ code: 'model-missing' });
  });

  test('rejects with plain data, which crosses a worker whole', async () => {
    const broken = new DetectionService(() => Promise.reject(new RangeError('no memory')));
    const error = await broken.load(LOAD).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(Error);
    expect(structuredClone(error)).toEqual({
      code: 'runtime-failed',
      message: expect.any(String),
      found: 'RangeError: no memory',
    });
  });

  test('lets live streams be opened, paused, resumed and closed', async () => {
    const service = new DetectionService(() => loadNodeModel());
    await service.load(LOAD);
    const { events, port } = eventPort();
    const { port1, port2 } = new MessageChannel();
    const source = { kind: 'port', port: port1 as unknown as MessagePort } as const;
    await service.open({ streamId: 's', sampleRateHz: 48_000, source }, port);
    await expect(service.open({ streamId: 's', sampleRateHz: 48_000, source }, port)).rejects.toMatchObject({
      code: 'invalid-option',
    });
    await service.pause('s');
    await service.resume('s', { cause: 'paused', gapMs: 1_500 });
    await expect(service.resume('s', { cause: 'paused', gapMs: -1 })).rejects.toMatchObject({ code: 'invalid-option' });
    const stats = await service.close('s');
    expect(events).toMatchObject([
      { kind: 'result', result: { status: 'gap', cause: 'paused', span: { startMs: 0, endMs: 1_500 } } },
      { kind: 'end', stats },
    ]);
    await expect(service.close('s')).rejects.toMatchObject({ code: 'invalid-option', found: 's' });
    port2.close();
    await service.dispose();
  });
});
