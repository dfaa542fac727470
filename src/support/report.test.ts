import { expect, test } from 'vitest';
import type { Feature } from './features.js';
import { asMarkdown, probe, taken } from './report.js';

const feature = (name: string, test: Feature['test'], needed?: true): Feature => ({
  name,
  use: 'What it gives',
  without: 'The other way',
  ...(needed === undefined ? {} : { needed }),
  test,
});

test('a test that throws or rejects has found nothing, and the rest is found all the same', async () => {
  const findings = await probe([
    {
      name: 'All',
      features: [
        feature('here', () => true),
        feature('late', async () => true),
        feature('thrown', () => {
          throw new Error('no');
        }),
        feature('rejected', () => Promise.reject(new Error('no')), true),
      ],
    },
  ]);
  expect(findings.map(({ name, found }) => [name, found])).toEqual([
    ['here', true],
    ['late', true],
    ['thrown', false],
    ['rejected', false],
  ]);
  expect(findings.map(taken)).toEqual([
    'What it gives',
    'What it gives',
    'The other way',
    'Missing, and needed: The other way',
  ]);
  expect(asMarkdown(findings, 'Some browser 1')).toContain('| thrown | No | The other way |');
});
