import { describe, expect, it } from 'vitest';
import { exampleLanes, exampleRecord } from '../../../tests/support/session-example.js';
import { found, NO_FILTER } from './search.js';
import { fileStem } from './save-file.js';

const lanes = exampleLanes(4_000);
const media = [{ name: 'm.webm', mimeType: 'audio/webm', bytes: 1, sha256: null, startMs: 0, durationMs: 1 }];
const records = [
  exampleRecord(1, lanes, { title: 'Call with the bank', note: 'Asked for the PIN' }),
  exampleRecord(2, lanes, { title: '', source: { kind: 'file', label: 'voice-message.ogg' }, media }),
  exampleRecord(3, exampleLanes(0), { title: 'Nothing heard' }),
];
const names = (filter: Partial<typeof NO_FILTER>) =>
  found(records, { ...NO_FILTER, ...filter }).map(({ id }) => id.at(-1));

describe('the history is searched', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['bank PIN', ['1']],
    ['BANK', ['1']],
    ['ogg', ['2']],
    ['file', ['2']],
    ['2026', ['1', '2', '3']],
    ['bank ogg', []],
  ])('for %j', (words, ids) => {
    expect(names({ words })).toEqual(ids);
  });

  it('by the word of a longer listen, where there was one', () => {
    const [record] = records;
    const { voice } = record?.summary ?? {};
    const span = { startMs: 0, endMs: 20_000 };
    const listen = { span, speechMs: 15_000, llr: 1, confidence: 0.75, verdict: 'AUTHENTIC' } as const;
    const listed = (lane: object) => {
      const heard = { ...record, summary: { voice: lane, face: null } } as (typeof records)[0];
      const all = (['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE', 'none'] as const).filter(
        (verdict) => found([heard], { ...NO_FILTER, verdict }).length > 0,
      );
      expect(all).toHaveLength(1);
      return all[0];
    };
    expect(listed({ ...voice })).toBe('SUSPICIOUS');
    expect(listed({ ...voice, listen })).toBe('AUTHENTIC');
    const verdictMs = { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 4_000 };
    expect(listed({ ...voice, verdictMs, listen })).toBe('SUSPICIOUS');
  });

  it('by verdict and by recording', () => {
    expect(names({ verdict: 'none' })).toEqual(['3']);
    expect(names({ verdict: 'SUSPICIOUS' })).toEqual(['1', '2']);
    expect(names({ withMedia: true })).toEqual(['2']);
  });
});

it.each([
  ['Call: "bank"/../x', 'bona-fide-2026-01-02-03-04-Call-bank-x'],
  ['', 'bona-fide-2026-01-02-03-04'],
  ['Gespräch', 'bona-fide-2026-01-02-03-04-Gespra-ch'],
])('%j makes a name for a file', (name, stem) => {
  expect(fileStem(name, Date.UTC(2026, 0, 2, 3, 4))).toBe(stem);
});
