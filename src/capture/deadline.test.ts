import { describe, expect, it, vi } from 'vitest';
import { checkAborted, within } from './deadline.js';

const live = (): AbortSignal => new AbortController().signal;

describe('within', () => {
  it('gives what arrives in time', async () => {
    await expect(within(Promise.resolve(7), { ms: 1_000, signal: live(), what: 'It' })).resolves.toBe(7);
  });

  it('passes a failure on as it is', async () => {
    const failure = new Error('no');
    await expect(within(Promise.reject(failure), { ms: 1_000, signal: live(), what: 'It' })).rejects.toBe(failure);
  });

  it('ends at the deadline, says what was late, and undoes what comes after', async () => {
    vi.useFakeTimers();
    try {
      const undo = vi.fn();
      let arrive: (value: string) => void = () => undefined;
      const work = new Promise<string>((resolve) => {
        arrive = resolve;
      });
      const waiting = within(work, { ms: 50, signal: live(), what: 'The microphone', undo });
      const failed = expect(waiting).rejects.toMatchObject({
        code: 'start-timeout',
        message: expect.stringContaining('The microphone'),
        found: '50 ms',
      });
      vi.advanceTimersByTime(50);
      await failed;
      arrive('late');
      await work;
      expect(undo).toHaveBeenCalledExactlyOnceWith('late');
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends at once when cancelled, also when it was cancelled before', async () => {
    const controller = new AbortController();
    const undo = vi.fn();
    const never = new Promise<never>(() => undefined);
    const waiting = within(never, { ms: 1_000, signal: controller.signal, what: 'It', undo });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    const late = Promise.resolve('value');
    await expect(within(late, { ms: 1_000, signal: controller.signal, what: 'It', undo })).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(undo).toHaveBeenCalledExactlyOnceWith('value');
  });
});

describe('checkAborted', () => {
  it('throws only once the signal was aborted', () => {
    const controller = new AbortController();
    expect(() => checkAborted(controller.signal)).not.toThrow();
    controller.abort();
    expect(() => checkAborted(controller.signal)).toThrow(expect.objectContaining({ code: 'aborted' }));
  });
});
