/**
 * Verifies a bundle with no trust in whoever sent it: every byte of the archive, every file, the signature of the export, the
 * seal, and the chain of seconds. What it cannot know (who holds the key, whether the clock was right, whether the sound was
 * played to a microphone) is said by the page that shows this.
 */
import { BonaFideError } from '../contract/errors.js';
import { isOpen, type MediaRef } from '../contract/record.js';
import { EVIDENCE_FILE, EVIDENCE_SCHEMA, type Evidence, type FileRef, SESSION_FILE, textsOf } from './bundle.js';
import { canonical } from './canonical.js';
import { digestOf, sha256Hex } from './digest.js';
import { type ExportedSession, factsOf } from './exported.js';
import { RECORD_FIELDS, readRecord, readSession } from './read-session.js';
import { arrayOf, Bad, fields, hex64, oneOf, positive, text, wallClock } from './read-value.js';
import { chainOf, isSigned, readKey, readSeal, readSignature } from './seal.js';
import { readZip, type ZipEntry } from './zip.js';

export const CHECKS = [
  /** A whole archive in the one form, with nothing in it that is not listed. */
  'archive',
  /** Every file is what the evidence says, to the bit. */
  'files',
  /** The evidence is signed by the key it names. */
  'export',
  /** The session can be read and is the one that was sealed. */
  'session',
  /** The head of the chain is signed by the key that the seal names. */
  'seal',
  /** Every second leads to that head. */
  'chain',
] as const;

export type CheckName = (typeof CHECKS)[number];

export interface Check {
  readonly name: CheckName;
  readonly ok: boolean;
  /** What is wrong; empty when nothing is. */
  readonly found: string;
}

export interface Verification {
  /** All checks hold. */
  readonly ok: boolean;
  /** As far as they could be made: one that fails may end it. */
  readonly checks: readonly Check[];
  /** Null where the bundle could not be read so far. */
  readonly evidence: Evidence | null;
  readonly session: ExportedSession | null;
  readonly media: readonly { readonly ref: MediaRef; readonly content: Blob }[];
  /** Media that were sealed with the session and are not in the bundle. */
  readonly missingMedia: readonly string[];
  /** Files for people that are not what this version of the app makes of the session. They are in no way part of what is proven. */
  readonly otherTexts: readonly string[];
}

/** Never rejects for what a file holds; only when it cannot be read at all. */
export async function verifyBundle(blob: Blob): Promise<Verification> {
  const run = new Run();
  await run.all(blob);
  return run.result();
}

class Run {
  readonly #checks: Check[] = [];
  #evidence: Evidence | null = null;
  #session: ExportedSession | null = null;
  #media: { ref: MediaRef; content: Blob }[] = [];
  #missing: string[] = [];
  #otherTexts: string[] = [];

  result(): Verification {
    return {
      ok: this.#checks.length === CHECKS.length && this.#checks.every(({ ok }) => ok),
      checks: this.#checks,
      evidence: this.#evidence,
      session: this.#session,
      media: this.#media,
      missingMedia: this.#missing,
      otherTexts: this.#otherTexts,
    };
  }

  async all(blob: Blob): Promise<void> {
    const files = new Map<string, ZipEntry>();
    await this.#check('archive', async () => {
      for (const entry of await readZip(blob)) files.set(entry.name, entry);
      this.#evidence = await readEvidence(files.get(EVIDENCE_FILE));
      const listed = [...this.#evidence.files.map(({ name }) => name), EVIDENCE_FILE];
      if (listed.join('\n') !== [...files.keys()].join('\n')) throw new Bad('The list of files', 'is another one');
    });
    const evidence = this.#evidence as Evidence | null;
    if (evidence === null) return;
    await this.#check('files', async () => {
      for (const ref of evidence.files) await sameContent(files.get(ref.name), ref);
      await crcHolds(files.get(EVIDENCE_FILE));
    });
    await this.#check('export', async () => {
      const { signature, ...unsigned } = evidence;
      if (!(await isSigned(evidence.key, signature, unsigned))) throw new Bad('The signature', 'does not belong to it');
    });
    await this.#check('session', () => this.#readSession(evidence, files));
    await this.#check('seal', async () => {
      const { signature, ...unsigned } = evidence.seal;
      if (!(await isSigned(evidence.seal.key, signature, unsigned)))
        throw new Bad('The signature', 'does not belong to it');
    });
    await this.#check('chain', async () => {
      if (this.#session === null) throw new Bad('The session', 'cannot be read');
      const links = chainOf(evidence.facts, this.#session.lanes);
      const wrong = links.findIndex((link, i) => link !== evidence.links[i]);
      if (wrong === 0) throw new Bad('What is said about the session', 'has been changed');
      if (wrong > 0) throw new Bad(`Second ${wrong}`, 'has been changed');
      const { seconds, head } = evidence.seal;
      if (links.length !== evidence.links.length || links.length !== seconds + 1)
        throw new Bad('Its length', 'is another one');
      if (links.at(-1) !== head) throw new Bad('Its head', 'is not the sealed one');
    });
  }

  async #readSession(evidence: Evidence, files: ReadonlyMap<string, ZipEntry>): Promise<void> {
    const session = readSession(await readCanonical(files.get(SESSION_FILE), SESSION_FILE));
    this.#session = session;
    if (isOpen(session.record)) throw new Bad('The session', 'has not ended');
    const { media: _now, ...now } = factsOf(session.record);
    const { media: sealed, ...then } = evidence.facts;
    if (canonical(now) !== canonical(then) || evidence.seal.sessionId !== session.record.id) {
      throw new Bad('The session', 'is not the one that was sealed');
    }
    for (const ref of session.record.media) {
      if (!sealed.some((one) => canonical(one) === canonical(ref)))
        throw new Bad(ref.name, 'was not sealed with the session');
      const content = files.get(`media/${ref.name}`)?.content;
      const listed = evidence.files.find(({ name }) => name === `media/${ref.name}`);
      if (content === undefined || listed?.sha256 !== ref.sha256)
        throw new Bad(ref.name, 'is not the sealed recording');
      this.#media.push({ ref, content });
    }
    this.#missing = sealed.map(({ name }) => name).filter((name) => !this.#media.some(({ ref }) => ref.name === name));
    const texts = textsOf(session.record, session.lanes);
    const allowed = [...Object.keys(texts), ...this.#media.map(({ ref }) => `media/${ref.name}`), EVIDENCE_FILE];
    const foreign = [...files.keys()].find((name) => !allowed.includes(name));
    if (foreign !== undefined) throw new Bad(foreign, 'does not belong to a session');
    for (const [name, own] of Object.entries(texts)) {
      if (evidence.files.find((ref) => ref.name === name)?.sha256 !== sha256Hex(own)) this.#otherTexts.push(name);
    }
  }

  async #check(name: CheckName, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#checks.push({ name, ok: true, found: '' });
    } catch (thrown) {
      this.#checks.push({ name, ok: false, found: reasonOf(thrown) });
    }
  }
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof BonaFideError && thrown.code === 'bundle-invalid') return thrown.found ?? thrown.message;
  if (thrown instanceof Bad) return `${thrown.message}.`;
  throw thrown;
}

/** More than the longest session comes to; a longer text might not fit into memory. */
const MOST_TEXT_BYTES = 256 << 20;

async function readCanonical(entry: ZipEntry | undefined, name: string): Promise<unknown> {
  if (entry === undefined) throw new Bad(name, 'is missing');
  if (entry.content.size > MOST_TEXT_BYTES) throw new Bad(name, 'is too long');
  const text = await entry.content.text();
  try {
    const value: unknown = JSON.parse(text);
    // One value has one text: spaces, doubled members and other spellings of a number are changes too.
    if (canonical(value) === text) return value;
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError || thrown instanceof RangeError)) throw thrown;
  }
  throw new Bad(name, 'is not as the app writes it');
}

async function readEvidence(entry: ZipEntry | undefined): Promise<Evidence> {
  const value = await readCanonical(entry, EVIDENCE_FILE);
  const of = fields(value, 'evidence', ['schema', 'facts', 'links', 'seal', 'exportedAt', 'files', 'key', 'signature']);
  // Facts are a record without the words of its owner; with some put in, the reader of records reads them.
  const facts = fields(of.facts, 'evidence.facts', [], FACTS);
  const record = readRecord({ ...facts, title: '', note: '', editedAt: 0 }, 'evidence.facts');
  return {
    schema: oneOf([EVIDENCE_SCHEMA], of.schema, 'evidence.schema'),
    facts: factsOf(record),
    links: arrayOf(hex64, of.links, 'evidence.links', 200_000),
    seal: readSeal(of.seal, 'evidence.seal'),
    exportedAt: wallClock(of.exportedAt, 'evidence.exportedAt'),
    files: arrayOf(readFileRef, of.files, 'evidence.files', 1_000),
    key: readKey(of.key, 'evidence.key'),
    signature: readSignature(of.signature, 'evidence.signature'),
  };
}

/** A record without the words of its owner. */
const FACTS = RECORD_FIELDS.filter((name) => !['title', 'note', 'editedAt'].includes(name));

function readFileRef(value: unknown, at: string): FileRef {
  const of = fields(value, at, ['name', 'bytes', 'sha256']);
  return {
    name: text(of.name, `${at}.name`),
    bytes: positive(of.bytes, `${at}.bytes`),
    sha256: hex64(of.sha256, `${at}.sha256`),
  };
}

async function sameContent(entry: ZipEntry | undefined, { name, bytes, sha256 }: FileRef): Promise<void> {
  if (entry === undefined) throw new Bad(name, 'is missing');
  const digest = await digestOf(entry.content);
  const same = entry.content.size === bytes && digest.sha256 === sha256 && digest.crc32 === entry.crc32;
  if (!same) throw new Bad(name, 'has been changed');
}

async function crcHolds(entry: ZipEntry | undefined): Promise<void> {
  if (entry === undefined || (await digestOf(entry.content)).crc32 !== entry.crc32) {
    throw new Bad(EVIDENCE_FILE, 'has been changed');
  }
}
