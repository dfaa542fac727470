import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import type { Listen } from '../contract/verdict.js';
import { canonical } from './canonical.js';
import { exportCsv } from './csv.js';
import { exportJson } from './exported.js';
import { readSession } from './read-session.js';
import { exportReport } from './report.js';
import { exportVtt } from './vtt.js';

const schema: object = JSON.parse(readFileSync(new URL('../../public/schema/session-1.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const lanes = exampleLanes(60_000, true);
const listen: Listen = {
  span: { startMs: 500, endMs: 55_000 },
  speechMs: 42_000,
  llr: 1.5,
  confidence: 0.82,
  verdict: 'AUTHENTIC',
};
const { summary } = exampleRecord(1, lanes);
const record = exampleRecord(1, lanes, {
  summary: { ...summary, voice: { ...summary.voice, listen } },
  error: { code: 'session-limit', message: 'It is over.', found: '30 minutes' },
  media: [
    { name: 'media-0.webm', mimeType: 'audio/webm; codecs="opus"', bytes: 9, sha256: null, startMs: 0, durationMs: 9 },
  ],
});

/** A deep copy with the member at `path` replaced, or taken out. */
function changed(path: string, value?: unknown): unknown {
  const copy = JSON.parse(exportJson(record, lanes));
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce((at, key) => at[key], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe('JSON', () => {
  it('is what the published schema says, and comes back as it was', () => {
    const value: unknown = JSON.parse(exportJson(record, lanes));
    expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(readSession(value)).toEqual({ schema: 'bona-fide/session@1', record, lanes });
  });

  it.each([
    ['schema', 'bona-fide/session@2'],
    ['record.version', 2],
    ['record.id', '../../etc/passwd'],
    ['record.startedAt', '2026'],
    ['record.prior', 1.5],
    ['record.title', 7],
    ['record.note', undefined],
    ['record.more', 1],
    ['record.source.kind', 'telephone'],
    ['record.models.voice.sha256', 'AB'.repeat(32)],
    ['record.summary.voice.verdictMs.AUTHENTIC', -1],
    ['record.summary.voice.listen.confidence', 2],
    ['record.summary.voice.listen.verdict', 'SURE'],
    ['record.summary.voice.listen.span.startMs', -1],
    ['record.summary.voice.listen.llr', undefined],
    ['record.summary.voice.listen.more', 1],
    ['record.media.0.name', '../secret'],
    ['record.media.0.name', '.hidden'],
    ['record.media.0.mimeType', 'text/html'],
    ['lanes.voice.9.confidence', 2],
    ['lanes.voice.9.status', 'sure'],
    ['lanes.voice.0.verdict', 'AUTHENTIC'],
    ['lanes.voice.26.reason', 'boredom'],
    ['lanes.face', null],
  ])('with %s as %j is refused by schema and reader alike', (path, value) => {
    const wrong = changed(path, value);
    expect(validate(wrong)).toBe(false);
    expect(() => readSession(wrong)).toThrow(expect.objectContaining({ code: 'bundle-invalid' }));
  });

  it('need not tell of a longer listen', () => {
    const without = changed('record.summary.voice.listen');
    expect(validate(without)).toBe(true);
    expect(readSession(without).record.summary).toEqual(summary);
  });

  it('refuses what a schema cannot say: entries out of order', () => {
    expect(() => readSession(changed('lanes.voice.9.startMs', 0))).toThrow(/cannot be read/);
  });
});

describe('CSV', () => {
  it('has a line for each entry, of ten cells each', () => {
    const lines = exportCsv(lanes).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(1 + lanes.voice.length + lanes.face.length);
    for (const line of lines) expect(line.split(',')).toHaveLength(10);
    expect(lines[0]).toBe('lane,start_ms,end_ms,status,verdict,confidence,provisional,score,llr,reason');
    expect(lines[1]).toBe('voice,0,250,buffering,,,,,,');
    expect(lines[21]).toBe('voice,5000,5250,no-evidence,,,,,,silence');
  });
});

describe('WebVTT', () => {
  // Per the grammar of a WebVTT file (W3C), as far as it is used here.
  const CUE = /^(\d{2}:\d{2}:\d{2}\.\d{3}) --> (\d{2}:\d{2}:\d{2}\.\d{3})\n((?:(?!-->)[^\n<&])+)$/;

  it('has cues that a player takes, in order, none empty', () => {
    const [head, ...cues] = exportVtt(lanes, 0).trimEnd().split('\n\n');
    expect(head).toBe('WEBVTT');
    expect(cues.length).toBeGreaterThan(10);
    let before = '';
    for (const cue of cues) {
      const [, from = '', to = ''] = CUE.exec(cue) ?? [];
      expect(from < to, cue).toBe(true);
      expect(from >= before, cue).toBe(true);
      before = from;
    }
    expect(cues.join(' ')).toMatch(/Voice: Authentic, \d+ % likely real/);
    expect(cues.join(' ')).toMatch(/Face: Deepfake/);
  });

  it('counts from the first sample of the recording', () => {
    const cues = exportVtt({ voice: lanes.voice.slice(0, 10), face: [] }, 1_000).split('\n\n');
    expect(cues).toHaveLength(3);
    expect(cues[1]).toBe('00:00:00.000 --> 00:00:00.500\nVoice: Collecting evidence');
    expect(cues[2]).toMatch(/^00:00:00\.500 --> 00:00:01\.500\nVoice: Suspicious, \d+ % likely real\n$/);
  });
});

describe('the report', () => {
  it('needs nothing else: no script, no address, its plot inside', () => {
    const report = exportReport(record, lanes);
    expect(report).toMatch(/The last 42 s of speech taken together: <strong>Authentic<\/strong>, 82 % likely real/);
    expect(report).toMatch(/<svg[^>]*>.*<path class="trace" d="M/s);
    expect(report).not.toMatch(/<script|src=|href=|url\(|@import/);
    expect(report).toContain('@media print');
    expect(report).toContain('Ended');
  });

  it('tells no times of a photo', () => {
    const report = exportReport(
      { ...record, source: { kind: 'file', label: 'portrait.webp' } },
      { voice: [], face: lanes.face.slice(0, 1) },
    );
    expect(report).not.toMatch(/<svg|<table|Listened|Voice model/);
    expect(report).toContain('likely real.');
  });
});

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, '\ud83d\ude00': 5, '\ufb33': 6 },
      '{"\\r":2,"1":3,"\u0080":4,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":6}',
    ],
    [{ a: undefined, n: 1e21, m: 0.000001, z: -0 }, '{"m":0.000001,"n":1e+21,"z":0}'],
  ])('of %j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n])('does not say %s', (value) => {
    expect(() => canonical({ value: [value] })).toThrow(TypeError);
  });
});
