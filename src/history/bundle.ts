/**
 * A session as one file to hand on: a zip archive of `session.json`, `session.csv`, `verdicts.vtt`, `report.html`, its media
 * under `media/`, and `evidence.json`, which names every one of them by its hash, carries the seal, and is signed.
 */
import type { MediaRef, SessionRecord } from '../contract/record.js';
import { canonical } from './canonical.js';
import { exportCsv } from './csv.js';
import { crc32, type Digest, sha256Hex, utf8 } from './digest.js';
import { exportJson, type Lanes, type SealedFacts } from './exported.js';
import { exportReport } from './report.js';
import { chainOf, type DeviceKey, type PublicKey, type Seal, sign } from './seal.js';
import { exportVtt } from './vtt.js';
import { writeZip, type ZipEntry } from './zip.js';

export const EVIDENCE_SCHEMA = 'bona-fide/evidence@1';
export const EVIDENCE_FILE = 'evidence.json';
export const SESSION_FILE = 'session.json';

export interface FileRef {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `evidence.json` says; its signature is over the canonical JSON of it without the signature. */
export interface Evidence {
  readonly schema: typeof EVIDENCE_SCHEMA;
  /** The session as it was when it was sealed. */
  readonly facts: SealedFacts;
  /** The chain, link 0 first. */
  readonly links: readonly string[];
  readonly seal: Seal;
  /** By the exporting device's clock, ms since the epoch. */
  readonly exportedAt: number;
  /** Every other file of the bundle, in its order. */
  readonly files: readonly FileRef[];
  /** The device that exported it; another one than the seal's where the session was imported. */
  readonly key: PublicKey;
  readonly signature: string;
}

export interface BundleMedia {
  readonly ref: MediaRef;
  readonly content: Blob;
  readonly digest: Digest;
}

export interface BundleParts {
  readonly record: SessionRecord;
  readonly lanes: Lanes;
  readonly facts: SealedFacts;
  readonly seal: Seal;
  readonly media: readonly BundleMedia[];
  readonly key: DeviceKey;
  readonly exportedAt: number;
}

/** Media are referred to and not copied; the work is that of the texts. */
export async function makeBundle(parts: BundleParts): Promise<Blob> {
  const { record, lanes, facts, seal, media, key, exportedAt } = parts;
  const files: { entry: ZipEntry; ref: FileRef }[] = Object.entries(textsOf(record, lanes)).map(([name, text]) =>
    textFile(name, text),
  );
  for (const { ref, content, digest } of media) {
    const name = `media/${ref.name}`;
    files.push({
      entry: { name, content, crc32: digest.crc32 },
      ref: { name, bytes: content.size, sha256: digest.sha256 },
    });
  }
  const unsigned = {
    schema: EVIDENCE_SCHEMA,
    facts,
    links: chainOf(facts, lanes),
    seal,
    exportedAt,
    files: files.map(({ ref }) => ref),
    key: key.publicKey,
  } as const;
  const evidence: Evidence = { ...unsigned, signature: await sign(key, unsigned) };
  return writeZip([...files.map(({ entry }) => entry), textFile(EVIDENCE_FILE, canonical(evidence)).entry]);
}

/** The texts of a bundle by name: all of them say what `session.json` says, each in its own way. */
export function textsOf(record: SessionRecord, lanes: Lanes): Readonly<Record<string, string>> {
  return {
    [SESSION_FILE]: exportJson(record, lanes),
    'session.csv': exportCsv(lanes),
    'verdicts.vtt': exportVtt(lanes, record.media[0]?.startMs ?? 0),
    'report.html': exportReport(record, lanes),
  };
}

function textFile(name: string, text: string): { readonly entry: ZipEntry; readonly ref: FileRef } {
  const bytes = utf8(text);
  return {
    entry: { name, content: new Blob([bytes]), crc32: crc32(bytes) },
    ref: { name, bytes: bytes.length, sha256: sha256Hex(bytes) },
  };
}
