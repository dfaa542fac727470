/**
 * What devices agree on about a session and about each other, as states that merge: in any order, any number of times,
 * with the same outcome.
 */

/** A value with when it was written and by which device; the later one wins, and of two at once the greater device id. */
export interface Register {
  readonly value: string;
  readonly at: number;
  readonly by: string;
}

export interface SessionState {
  readonly kind: 'session';
  readonly id: string;
  readonly title: Register;
  readonly note: Register;
  /** Once set it stays set: a deletion wins over every edit. */
  readonly deleted: { readonly at: number; readonly by: string } | null;
}

export interface DeviceState {
  readonly kind: 'device';
  readonly id: string;
  readonly name: Register;
  readonly addedAt: number;
  /** P-256, raw, base64url: what a new secret is sealed for. */
  readonly publicKey: string;
}

export type SharedState = SessionState | DeviceState;

export function later(a: Register, b: Register): Register {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return a.value >= b.value ? a : b;
}

export function mergeSessions(a: SessionState, b: SessionState): SessionState {
  return {
    kind: 'session',
    id: a.id,
    title: later(a.title, b.title),
    note: later(a.note, b.note),
    deleted: earlier(a.deleted, b.deleted),
  };
}

/** Which device it is was said when it was added, and stays as the one who said it first said it. */
export function mergeDevices(a: DeviceState, b: DeviceState): DeviceState {
  const first = a.addedAt < b.addedAt || (a.addedAt === b.addedAt && a.publicKey <= b.publicKey) ? a : b;
  return { ...first, name: later(a.name, b.name) };
}

export function areSame(a: SharedState, b: SharedState): boolean {
  return encodeState(a) === encodeState(b);
}

/** One text for one state: the order of the fields is fixed here. */
export function encodeState(state: SharedState): string {
  const register = ({ value, at, by }: Register): [string, number, string] => [value, at, by];
  return state.kind === 'session'
    ? JSON.stringify([
        'session',
        state.id,
        register(state.title),
        register(state.note),
        state.deleted && [state.deleted.at, state.deleted.by],
      ])
    : JSON.stringify(['device', state.id, register(state.name), state.addedAt, state.publicKey]);
}

/** @returns null when it is nothing that this version knows */
export function decodeState(text: string): SharedState | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || typeof value[1] !== 'string') return null;
  const fields = value as unknown[];
  const id = value[1];
  if (fields[0] === 'session') {
    const title = registerOf(fields[2]);
    const note = registerOf(fields[3]);
    const deleted = deletionOf(fields[4]);
    return title === null || note === null || deleted === undefined
      ? null
      : { kind: 'session', id, title, note, deleted };
  }
  const name = registerOf(fields[2]);
  const [, , , addedAt, publicKey] = fields;
  if (fields[0] !== 'device' || name === null || typeof addedAt !== 'number' || typeof publicKey !== 'string')
    return null;
  return { kind: 'device', id, name, addedAt, publicKey };
}

function registerOf(value: unknown): Register | null {
  if (!Array.isArray(value)) return null;
  const [text, at, by] = value as unknown[];
  return typeof text === 'string' && typeof at === 'number' && typeof by === 'string' ? { value: text, at, by } : null;
}

function deletionOf(value: unknown): SessionState['deleted'] | undefined {
  if (value === null) return null;
  if (!Array.isArray(value)) return undefined;
  const [at, by] = value as unknown[];
  return typeof at === 'number' && typeof by === 'string' ? { at, by } : undefined;
}

function earlier(a: SessionState['deleted'], b: SessionState['deleted']): SessionState['deleted'] {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return a.by <= b.by ? a : b;
}
