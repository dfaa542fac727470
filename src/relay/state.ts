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

/** Whether a session is to be at the relay. */
export interface Sharing {
  readonly isShared: boolean;
  readonly at: number;
  readonly by: string;
}

export interface SessionState {
  readonly kind: 'session';
  readonly id: string;
  /** Title and note are empty in what is deleted or not shared any more: nothing of it stays at the relay. */
  readonly title: Register;
  readonly note: Register;
  /** Once set it stays set: a deletion wins over every edit. */
  readonly deleted: { readonly at: number; readonly by: string } | null;
  /** What was last said of it; null while nobody has said anything, and it is shared. */
  readonly sharing: Sharing | null;
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

const NOTHING: Register = { value: '', at: 0, by: '' };

export function later(a: Register, b: Register): Register {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return a.value >= b.value ? a : b;
}

/** What was said of sharing last takes its words along: those from before it are not mixed in. */
export function mergeSessions(a: SessionState, b: SessionState): SessionState {
  const order = compareSharing(a.sharing, b.sharing);
  const [from, and] = order === 0 ? [a, b] : order > 0 ? [a, a] : [b, b];
  return cleared({
    kind: 'session',
    id: a.id,
    title: later(from.title, and.title),
    note: later(from.note, and.note),
    deleted: earlier(a.deleted, b.deleted),
    sharing: from.sharing,
  });
}

/** Neither deleted nor taken back from the relay. */
export function isLive({ deleted, sharing }: SessionState): boolean {
  return deleted === null && sharing?.isShared !== false;
}

/** A state without its words, where it is to have none. */
export function cleared(state: SessionState): SessionState {
  return isLive(state) ? state : { ...state, title: NOTHING, note: NOTHING };
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
        state.sharing && [state.sharing.isShared, state.sharing.at, state.sharing.by],
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
    const sharing = sharingOf(fields[5]);
    return title === null || note === null || deleted === undefined || sharing === undefined
      ? null
      : { kind: 'session', id, title, note, deleted, sharing };
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

function sharingOf(value: unknown): SessionState['sharing'] | undefined {
  if (value === null) return null;
  if (!Array.isArray(value)) return undefined;
  const [isShared, at, by] = value as unknown[];
  return typeof isShared === 'boolean' && typeof at === 'number' && typeof by === 'string'
    ? { isShared, at, by }
    : undefined;
}

/** Of two words at once that of the greater device id, and of one device the one that gives away less. */
function compareSharing(a: Sharing | null, b: Sharing | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (a.at !== b.at) return a.at - b.at;
  if (a.by !== b.by) return a.by > b.by ? 1 : -1;
  return Number(b.isShared) - Number(a.isShared);
}

function earlier(a: SessionState['deleted'], b: SessionState['deleted']): SessionState['deleted'] {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return a.by <= b.by ? a : b;
}
