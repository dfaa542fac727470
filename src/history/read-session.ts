/**
 * Reads a session out of JSON that anybody may have written: every member is checked and copied, nothing else is taken over.
 * Stricter than the published schema where a schema cannot say it (order of the entries).
 */
import {
  GAP_CAUSES,
  NO_EVIDENCE_REASONS,
  SOURCES,
  STATUSES,
  UNRELIABLE_REASONS,
  VERDICTS,
} from '../contract/lane-values.js';
import { BonaFideError, ERROR_CODES, type ErrorData } from '../contract/errors.js';
import {
  type LaneEntry,
  type LaneSummary,
  type MediaRef,
  type ModelRef,
  RECORD_VERSION,
  type SessionRecord,
} from '../contract/record.js';
import type { Listen } from '../contract/verdict.js';
import { type ExportedSession, type Lanes, SESSION_SCHEMA } from './exported.js';
import {
  arrayOf,
  bool,
  Bad,
  hex64,
  type Fields,
  finite,
  fields,
  nullOr,
  oneOf,
  positive,
  share,
  text,
  uuid,
  wallClock,
} from './read-value.js';

/** A day of results at five a second. */
const MOST_ENTRIES = 500_000;

/** Throws `bundle-invalid`, naming the member that is wrong. */
export function readSession(value: unknown): ExportedSession {
  try {
    const of = fields(value, '', ['schema', 'record', 'lanes']);
    oneOf([SESSION_SCHEMA], of.schema, 'schema');
    return { schema: SESSION_SCHEMA, record: readRecord(of.record), lanes: readLanes(of.lanes) };
  } catch (thrown) {
    if (!(thrown instanceof Bad)) throw thrown;
    throw new BonaFideError('bundle-invalid', 'The session in it cannot be read.', { found: thrown.message });
  }
}

export function readRecord(value: unknown, at = 'record'): SessionRecord {
  const of = fields(value, at, RECORD_FIELDS, ['verdictsExpiredAt']);
  const name = (key: string) => `${at}.${key}`;
  const models = fields(of.models, name('models'), ['voice', 'face']);
  const summary = fields(of.summary, name('summary'), ['voice', 'face']);
  const source = fields(of.source, name('source'), ['kind', 'label']);
  return {
    version: oneOf([RECORD_VERSION], of.version, name('version')),
    id: uuid(of.id, name('id')),
    startedAt: wallClock(of.startedAt, name('startedAt')),
    endedAt: nullOr(wallClock)(of.endedAt, name('endedAt')),
    recovered: bool(of.recovered, name('recovered')),
    title: text(of.title, name('title')),
    note: text(of.note, name('note')),
    editedAt: wallClock(of.editedAt, name('editedAt')),
    source: { kind: oneOf(SOURCES, source.kind, name('source.kind')), label: text(source.label, name('source.label')) },
    prior: share(of.prior, name('prior')),
    models: {
      voice: nullOr(readModel)(models.voice, name('models.voice')),
      face: nullOr(readModel)(models.face, name('models.face')),
    },
    listenedMs: positive(of.listenedMs, name('listenedMs')),
    summary: {
      voice: readSummary(summary.voice, name('summary.voice')),
      face: nullOr(readSummary)(summary.face, name('summary.face')),
    },
    gaps: arrayOf(readGap, of.gaps, name('gaps'), MOST_ENTRIES),
    error: nullOr(readError)(of.error, name('error')),
    media: arrayOf(readMedia, of.media, name('media'), 100),
    ...(of.verdictsExpiredAt === undefined
      ? {}
      : { verdictsExpiredAt: wallClock(of.verdictsExpiredAt, name('verdictsExpiredAt')) }),
  };
}

/** Members that every record has, whatever else. */
export const RECORD_FIELDS = [
  'version',
  'id',
  'startedAt',
  'endedAt',
  'recovered',
  'title',
  'note',
  'editedAt',
  'source',
  'prior',
  'models',
  'listenedMs',
  'summary',
  'gaps',
  'error',
  'media',
] as const;

export function readLanes(value: unknown): Lanes {
  const of = fields(value, 'lanes', ['voice', 'face']);
  return { voice: readLane(of.voice, 'lanes.voice'), face: readLane(of.face, 'lanes.face') };
}

function readLane(value: unknown, at: string): readonly LaneEntry[] {
  const entries = arrayOf(readEntry, value, at, MOST_ENTRIES);
  entries.forEach(({ startMs }, i) => {
    if (i > 0 && startMs < (entries[i - 1]?.endMs ?? 0))
      throw new Bad(`${at}[${i}]`, 'begins before the one before ends');
  });
  return entries;
}

function readEntry(value: unknown, at: string): LaneEntry {
  const status = oneOf(STATUSES, (value as { status?: unknown } | null)?.status, `${at}.status`);
  const more = { buffering: [], analyzing: JUDGED, 'no-evidence': ['reason'], unreliable: ['reason'], gap: ['cause'] };
  const of = fields(value, at, ['startMs', 'endMs', 'status', ...more[status]]);
  const span = readSpan(of, at);
  switch (status) {
    case 'buffering':
      return { ...span, status };
    case 'analyzing':
      return {
        ...span,
        status,
        verdict: oneOf(VERDICTS, of.verdict, `${at}.verdict`),
        confidence: share(of.confidence, `${at}.confidence`),
        provisional: bool(of.provisional, `${at}.provisional`),
        score: finite(of.score, `${at}.score`),
        llr: finite(of.llr, `${at}.llr`),
      };
    case 'no-evidence':
      return { ...span, status, reason: oneOf(NO_EVIDENCE_REASONS, of.reason, `${at}.reason`) };
    case 'unreliable':
      return { ...span, status, reason: oneOf(UNRELIABLE_REASONS, of.reason, `${at}.reason`) };
    case 'gap':
      return { ...span, status, cause: oneOf(GAP_CAUSES, of.cause, `${at}.cause`) };
  }
}

const JUDGED = ['verdict', 'confidence', 'provisional', 'score', 'llr'];

function readSpan(of: Fields, at: string): { startMs: number; endMs: number } {
  const startMs = positive(of.startMs, `${at}.startMs`);
  const endMs = positive(of.endMs, `${at}.endMs`);
  if (endMs < startMs) throw new Bad(`${at}.endMs`, 'lies before startMs');
  return { startMs, endMs };
}

function readGap(value: unknown, at: string): SessionRecord['gaps'][number] {
  const of = fields(value, at, ['startMs', 'endMs', 'cause']);
  return { ...readSpan(of, at), cause: oneOf(GAP_CAUSES, of.cause, `${at}.cause`) };
}

function readModel(value: unknown, at: string): ModelRef {
  const of = fields(value, at, ['id', 'version', 'sha256']);
  return {
    id: text(of.id, `${at}.id`),
    version: text(of.version, `${at}.version`),
    sha256: hex64(of.sha256, `${at}.sha256`),
  };
}

function readSummary(value: unknown, at: string): LaneSummary {
  const of = fields(
    value,
    at,
    ['judgedMs', 'verdictMs', 'noEvidenceMs', 'unreliableMs', 'gapMs', 'meanConfidence', 'lowest'],
    ['listen'],
  );
  const verdictMs = fields(of.verdictMs, `${at}.verdictMs`, VERDICTS);
  return {
    judgedMs: positive(of.judgedMs, `${at}.judgedMs`),
    verdictMs: {
      AUTHENTIC: positive(verdictMs.AUTHENTIC, `${at}.verdictMs.AUTHENTIC`),
      SUSPICIOUS: positive(verdictMs.SUSPICIOUS, `${at}.verdictMs.SUSPICIOUS`),
      DEEPFAKE: positive(verdictMs.DEEPFAKE, `${at}.verdictMs.DEEPFAKE`),
    },
    noEvidenceMs: positive(of.noEvidenceMs, `${at}.noEvidenceMs`),
    unreliableMs: positive(of.unreliableMs, `${at}.unreliableMs`),
    gapMs: positive(of.gapMs, `${at}.gapMs`),
    meanConfidence: nullOr(share)(of.meanConfidence, `${at}.meanConfidence`),
    lowest: nullOr((lowest, where) => {
      const low = fields(lowest, where, ['atMs', 'confidence']);
      return { atMs: positive(low.atMs, `${where}.atMs`), confidence: share(low.confidence, `${where}.confidence`) };
    })(of.lowest, `${at}.lowest`),
    ...(of.listen === undefined ? {} : { listen: readListen(of.listen, `${at}.listen`) }),
  };
}

function readListen(value: unknown, at: string): Listen {
  const of = fields(value, at, ['span', 'speechMs', 'llr', 'confidence', 'verdict']);
  return {
    span: readSpan(fields(of.span, `${at}.span`, ['startMs', 'endMs']), `${at}.span`),
    speechMs: positive(of.speechMs, `${at}.speechMs`),
    llr: finite(of.llr, `${at}.llr`),
    confidence: share(of.confidence, `${at}.confidence`),
    verdict: oneOf(VERDICTS, of.verdict, `${at}.verdict`),
  };
}

function readMedia(value: unknown, at: string): MediaRef {
  const of = fields(value, at, ['name', 'mimeType', 'bytes', 'sha256', 'startMs', 'durationMs']);
  const name = text(of.name, `${at}.name`);
  // It becomes the name of a file.
  if (!/^(?!\.)[\w.-]{1,80}$/.test(name)) throw new Bad(`${at}.name`, 'is no name of a file');
  const mimeType = text(of.mimeType, `${at}.mimeType`);
  if (!/^(?:audio|video)\/[\w.+-]+(?:; ?[\w-]+="?[\w., +-]+"?)*$/.test(mimeType))
    throw new Bad(`${at}.mimeType`, 'is no medium');
  return {
    name,
    mimeType,
    bytes: positive(of.bytes, `${at}.bytes`),
    sha256: nullOr(hex64)(of.sha256, `${at}.sha256`),
    startMs: positive(of.startMs, `${at}.startMs`),
    durationMs: positive(of.durationMs, `${at}.durationMs`),
  };
}

function readError(value: unknown, at: string): ErrorData {
  const of = fields(value, at, ['code', 'message'], ['found']);
  return {
    code: oneOf(ERROR_CODES, of.code, `${at}.code`),
    message: text(of.message, `${at}.message`),
    ...(of.found === undefined ? {} : { found: text(of.found, `${at}.found`) }),
  };
}
