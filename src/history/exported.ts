/** A session as JSON: what `session.json` of a bundle holds. Its schema is published as `schema/session-1.json`. */
import type { LaneEntry, SessionRecord } from '../contract/record.js';
import { canonical } from './canonical.js';

export const SESSION_SCHEMA = 'bona-fide/session@1';

/** Both lanes of a session; a lane that it does not have is empty. Each entry begins where the one before it ended. */
export interface Lanes {
  readonly voice: readonly LaneEntry[];
  readonly face: readonly LaneEntry[];
}

export interface ExportedSession {
  readonly schema: typeof SESSION_SCHEMA;
  readonly record: SessionRecord;
  readonly lanes: Lanes;
}

/** What the sealed part of a record is: everything but the words that its owner may change later. */
export type SealedFacts = Omit<SessionRecord, 'title' | 'note' | 'editedAt' | 'verdictsExpiredAt' | 'importedAt'>;

export function factsOf(record: SessionRecord): SealedFacts {
  const { title: _title, note: _note, editedAt: _editedAt, verdictsExpiredAt: _expired, ...facts } = portable(record);
  return facts;
}

/** Without what is about this device and not about the session. */
export function portable(record: SessionRecord): Omit<SessionRecord, 'importedAt'> {
  const { importedAt: _imported, ...rest } = record;
  return rest;
}

export function exportJson(record: SessionRecord, lanes: Lanes): string {
  return canonical({ schema: SESSION_SCHEMA, record: portable(record), lanes } satisfies ExportedSession);
}
