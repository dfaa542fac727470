import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseRows, positive, spread } from './command.js';
import { parseIndex } from './index-csv.js';

const folder = mkdtempSync(join(tmpdir(), 'bona-fide-'));
const index = join(folder, 'index.csv');
const rows = Array.from({ length: 10 }, (_, i) => `${i}.wav,${i < 5 ? 'bonafide' : 'spoof'},${i % 2 ? 'dev' : 'test'}`);
writeFileSync(index, ['path,label,split', ...rows].join('\n'));
const paths = (chosen: readonly { readonly path: string }[]): string[] => chosen.map(({ path }) => path);

describe('rows of an index', () => {
  test('are all of them, or one split, spread where fewer are wanted', async () => {
    const all = await chooseRows(index, parseIndex, {});
    expect(all.rows).toHaveLength(10);
    expect(all.root).toBe(folder);
    const dev = await chooseRows(index, parseIndex, { split: 'dev' });
    expect(paths(dev.rows)).toEqual(['1.wav', '3.wav', '5.wav', '7.wav', '9.wav']);
    expect(paths((await chooseRows(index, parseIndex, { limit: '5' })).rows)).toEqual([
      '0.wav',
      '2.wav',
      '4.wav',
      '6.wav',
      '8.wav',
    ]);
  });

  test.each([
    ['no index', 'nowhere.csv', {}, 'cannot be read'],
    ['no such split', 'index.csv', { split: 'train' }, 'no rows in split "train"'],
    ['no such number', 'index.csv', { limit: '0' }, '--limit must be a whole number'],
  ])('%s is said', async (_, file, options, message) => {
    await expect(chooseRows(join(folder, file), parseIndex, options)).rejects.toThrow(message);
  });

  test('spread takes each at most once, whatever is wanted', () => {
    const ten = Array.from({ length: 10 }, (_, i) => i);
    for (const count of [1, 3, 7, 10, 99]) {
      const chosen = spread(ten, count);
      expect(chosen).toHaveLength(Math.min(count, 10));
      expect(new Set(chosen).size).toBe(chosen.length);
    }
  });

  test('a number is whole and positive', () => {
    expect(positive('--jobs', '12')).toBe(12);
    expect(() => positive('--jobs', '1.5')).toThrow('--jobs must be a whole number from 1, found "1.5".');
  });
});
