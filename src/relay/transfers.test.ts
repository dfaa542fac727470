import { expect, it } from 'vitest';
import { type Transfer, Transfers } from './transfers.js';

it('what is to go goes before anything waits for place, and by itself', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = ({ id }: Transfer): Promise<void> => {
    begun.push(id);
    return new Promise((done) => ends.push(done));
  };
  const transfers = new Transfers(work, () => undefined);
  transfers.add({ kind: 'upload', id: 'a' });
  transfers.add({ kind: 'erase', id: 'b' });
  transfers.add({ kind: 'download', id: 'c' });
  transfers.add({ kind: 'erase', id: 'd' });
  transfers.start();
  expect(begun).toEqual(['b', 'd']);
  expect(transfers.progress).toEqual({ done: 0, total: 4 });
  ends.shift()?.();
  await Promise.resolve();
  expect(begun).toEqual(['b', 'd']);
  ends.shift()?.();
  await expect.poll(() => begun).toEqual(['b', 'd', 'a', 'c']);
});
