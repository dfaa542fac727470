import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import type { MediaRef, SessionRecord } from '../contract/record.js';
import { makeBundle, textsOf } from './bundle.js';
import { digestOf, sha256Hex } from './digest.js';
import { factsOf } from './exported.js';
import { type DeviceKey, makeDeviceKey, sealSession } from './seal.js';
import { CHECKS, type Verification, verifyBundle } from './verify.js';
import { readZip, writeZip } from './zip.js';

const HOSTILE = '<img src=x onerror="alert(1)"></title><script>alert(2)</script>';

let key: DeviceKey;
let bundle: Blob;
let bytes: Uint8Array<ArrayBuffer>;

async function make(seconds = 12, change: Partial<SessionRecord> = {}): Promise<Blob> {
  const lanes = exampleLanes(seconds * 1000, true);
  const content = new Blob([new Uint8Array(5_000).map((_, i) => i % 251)]);
  const digest = await digestOf(content);
  const ref: MediaRef = {
    name: 'media-0.webm',
    mimeType: 'video/webm; codecs="vp9, opus"',
    bytes: content.size,
    sha256: digest.sha256,
    startMs: 0,
    durationMs: seconds * 1000,
  };
  const record = exampleRecord(1, lanes, { media: [ref], ...change });
  const facts = factsOf(record);
  const seal = await sealSession(facts, lanes, key, record.endedAt ?? 0);
  const media = [{ ref, content, digest }];
  return makeBundle({ record, lanes, facts, seal, media, key, exportedAt: 1_800_000_000_000 });
}

function failed({ checks }: Verification): string[] {
  return checks.filter(({ ok }) => !ok).map(({ name, found }) => `${name}: ${found}`);
}

/** The bundle with some of its files replaced, in an archive that is right in itself. */
async function withFiles(change: (files: Map<string, Blob>) => Promise<void> | void): Promise<Blob> {
  const files = new Map((await readZip(bundle)).map(({ name, content }) => [name, content]));
  await change(files);
  const entries = await Promise.all(
    [...files].map(async ([name, content]) => ({ name, content, crc32: (await digestOf(content)).crc32 })),
  );
  return writeZip(entries);
}

beforeAll(async () => {
  key = await makeDeviceKey();
  bundle = await make();
  bytes = new Uint8Array(await bundle.arrayBuffer());
});

describe('a bundle', () => {
  it('verifies, and comes out as it went in', async () => {
    const found = await verifyBundle(bundle);
    expect(failed(found)).toEqual([]);
    expect(found.ok).toBe(true);
    expect(found.checks.map(({ name }) => name)).toEqual([...CHECKS]);
    expect(found.session?.lanes).toEqual(exampleLanes(12_000, true));
    expect(found.session?.record.title).toBe('Call 1');
    expect(found.media.map(({ ref }) => ref.name)).toEqual(['media-0.webm']);
    expect([found.missingMedia, found.otherTexts]).toEqual([[], []]);
  });

  it('with one byte changed anywhere never verifies, and never breaks the verifier', { timeout: 600_000 }, async () => {
    // Small numbers that are spread over all of it: each mutation is another place, and every header is hit.
    let seed = 1;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % below;
    };
    const small = new Uint8Array(await (await make(2)).arrayBuffer());
    const survivors: number[] = [];
    for (let i = 0; i < 1_000; i++) {
      const at = i < 120 ? (i < 60 ? i : small.length - 1 - (i - 60)) : next(small.length);
      const mutant = small.slice();
      mutant[at] = (small[at] as number) ^ (1 + next(255));
      if ((await verifyBundle(new Blob([mutant]))).ok) survivors.push(at);
    }
    expect(survivors).toEqual([]);
  });

  it('cut short anywhere, or with something added, does not verify', async () => {
    for (const length of [0, 1, 21, 22, 100, bytes.length >> 1, bytes.length - 22, bytes.length - 1]) {
      expect((await verifyBundle(new Blob([bytes.slice(0, length)]))).ok, `cut to ${length}`).toBe(false);
    }
    expect((await verifyBundle(new Blob([bytes, 'x']))).ok).toBe(false);
    expect((await verifyBundle(new Blob(['x', bytes]))).ok).toBe(false);
    expect((await verifyBundle(new Blob(['not a zip, but long enough to be one'.repeat(9)]))).ok).toBe(false);
  });

  it('with one second changed and everything around it made anew is not what was sealed', async () => {
    const lanes = exampleLanes(12_000, true);
    const record = exampleRecord(1, lanes);
    const facts = factsOf(record);
    const seal = await sealSession(facts, lanes, key, 0);
    const voice = lanes.voice.map((entry) =>
      entry.status === 'analyzing' && entry.startMs === 9_250 ? { ...entry, confidence: 0.99 } : entry,
    );
    // The forger has the app, a key of his own, and the seal of another.
    const forged = await makeBundle({
      record,
      lanes: { ...lanes, voice },
      facts,
      seal,
      media: [],
      key: await makeDeviceKey(),
      exportedAt: 0,
    });
    expect(failed(await verifyBundle(forged))).toEqual(['chain: Its head is not the sealed one.']);
  });

  it('does not take another’s signature, a foreign file, or other facts', async () => {
    const swapped = await withFiles(async (files) => {
      const evidence = JSON.parse((await files.get('evidence.json')?.text()) ?? '') as { key: unknown };
      const other = await makeDeviceKey();
      files.set('evidence.json', new Blob([JSON.stringify({ ...evidence, key: other.publicKey })]));
    });
    expect((await verifyBundle(swapped)).ok).toBe(false);
    const added = await withFiles((files) => {
      files.delete('evidence.json');
      files.set('more.html', new Blob(['<script>1</script>']));
    });
    expect(failed(await verifyBundle(added))).toEqual(['archive: evidence.json is missing.']);
  });

  it('of a session that had not ended is not one, however well it is signed; one that was cut off is', async () => {
    expect(failed(await verifyBundle(await make(2, { endedAt: null })))).toEqual([
      'session: The session has not ended.',
    ]);
    expect((await verifyBundle(await make(2, { endedAt: null, recovered: true }))).ok).toBe(true);
  });

  it('says so when a recording that was sealed is not in it', async () => {
    const lanes = exampleLanes(4_000);
    const ref = {
      name: 'media-0.webm',
      mimeType: 'audio/webm',
      bytes: 7,
      sha256: 'cd'.repeat(32),
      startMs: 0,
      durationMs: 9,
    };
    const record = exampleRecord(1, lanes, { media: [ref] });
    const seal = await sealSession(factsOf(record), lanes, key, 0);
    const parts = { lanes, facts: factsOf(record), seal, media: [], key, exportedAt: 0 };
    const found = await verifyBundle(await makeBundle({ ...parts, record: { ...record, media: [] } }));
    expect(failed(found)).toEqual([]);
    expect(found.missingMedia).toEqual(['media-0.webm']);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('read by others', () => {
  const textIn = async (name: string): Promise<string> =>
    (await (await readZip(bundle)).find((entry) => entry.name === name)?.content.text()) ?? '';

  it.skipIf(!hasPython)('opens in Python’s zipfile, whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bona-fide-bundle-'));
    writeFileSync(join(folder, 'bundle.zip'), bytes);
    const script =
      'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nz.extractall(sys.argv[2])';
    execFileSync('python3', ['-c', script, join(folder, 'bundle.zip'), join(folder, 'out')]);
    expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
      'evidence.json',
      'media',
      'media/media-0.webm',
      'report.html',
      'session.csv',
      'session.json',
      'verdicts.vtt',
    ]);
    rmSync(folder, { recursive: true });
  });

  it('every file has the hash that the evidence names, by Node’s own crypto', async () => {
    const evidence = JSON.parse(await textIn('evidence.json')) as { files: { name: string; sha256: string }[] };
    expect(evidence.files).toHaveLength(5);
    for (const { name, content } of await readZip(bundle)) {
      if (name === 'evidence.json') continue;
      const hash = createHash('sha256')
        .update(Buffer.from(await content.arrayBuffer()))
        .digest('hex');
      expect(evidence.files.find((file) => file.name === name)?.sha256).toBe(hash);
    }
  });

  it('both signatures and every link hold by Node’s own crypto', async () => {
    const evidence = JSON.parse(await textIn('evidence.json'));
    const session = JSON.parse(await textIn('session.json'));
    for (const { key: jwk, signature, ...unsigned } of [evidence, evidence.seal]) {
      const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
      const text = plain({ ...unsigned, key: jwk });
      const holds = verifySignature(
        'sha256',
        Buffer.from(text),
        { key: publicKey, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'hex'),
      );
      expect(holds).toBe(true);
    }
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    let link = hash(plain(evidence.facts));
    expect(evidence.links[0]).toBe(link);
    for (let second = 1; second <= 12; second++) {
      const of = (lane: { startMs: number }[]) =>
        lane.filter(({ startMs }) => Math.floor(startMs / 1000) === second - 1);
      link = hash(`${link}\n${plain({ second, voice: of(session.lanes.voice), face: of(session.lanes.face) })}`);
      expect(evidence.links[second]).toBe(link);
    }
    expect(evidence.seal.head).toBe(link);
  });

  /** Canonical JSON once more, in other words than the app's. */
  function plain(value: unknown): string {
    return JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : each,
    );
  }
});

describe('hostile names and notes', () => {
  it('are text and nothing else in the report, and verify', async () => {
    const found = await verifyBundle(await make(4, { title: HOSTILE, note: HOSTILE }));
    expect(failed(found)).toEqual([]);
    const { record, lanes } = found.session ?? { record: exampleRecord(0, exampleLanes(0)), lanes: exampleLanes(0) };
    const report = textsOf(record, lanes)['report.html'] ?? '';
    expect(report).not.toMatch(/<(?:script|img)/i);
    expect(report).toContain('&lt;script&gt;');
    expect(report).toContain("default-src 'none'");
    expect(textsOf(record, lanes)['session.csv']).not.toContain('script');
  });
});

it('half an hour costs ten times what three minutes cost, and no more', async ({ annotate }) => {
  const costMs = async (seconds: number): Promise<number> => {
    const before = process.cpuUsage();
    await make(seconds);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await costMs(180);
  const [short, long] = [await costMs(180), await costMs(1_800)];
  annotate(`${Math.round(long)} ms of processor time for half an hour of voice and faces`);
  expect(long).toBeLessThan(25 * short);
});

it('hashes like Node', () => {
  const text = 'Gehört, gesehen: 二人 🎤';
  expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
