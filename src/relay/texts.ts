/** Title and note of a session: as a record of the history has them, and as devices agree on them. */
import type { SessionRecord } from '../contract/record.js';
import type { StoredSession } from './history-port.js';
import { later, type Register, type SessionState } from './state.js';

/** What nobody has said anything of yet but this device. */
export function stateOf({ id, title, note, editedAt }: SessionRecord, by: string): SessionState {
  const register = (value: string): Register => ({ value, at: editedAt, by });
  return { kind: 'session', id, title: register(title), note: register(note), deleted: null, sharing: null };
}

/** With what the user has changed in the record since; the same object when that is nothing. */
export function withEdits(state: SessionState, record: SessionRecord, by: string): SessionState {
  const edited = (known: Register, value: string): Register =>
    known.value === value ? known : later({ value, at: Math.max(record.editedAt, known.at + 1), by }, known);
  const title = edited(state.title, record.title);
  const note = edited(state.note, record.note);
  return title === state.title && note === state.note ? state : { ...state, title, note };
}

/** With the texts of the record where they are the later ones. */
export function withLaterTexts(state: SessionState, record: SessionRecord, by: string): SessionState {
  const own = stateOf(record, by);
  const pick = (theirs: Register, ours: Register): Register =>
    theirs.value === ours.value ? theirs : later(ours, theirs);
  return { ...state, title: pick(state.title, own.title), note: pick(state.note, own.note) };
}

/** A session with the texts that were agreed on. */
export function withTexts({ record, lanes }: StoredSession, { title, note }: SessionState): StoredSession {
  const editedAt = Math.max(title.at, note.at);
  return { record: { ...record, title: title.value, note: note.value, editedAt }, lanes };
}
