/**
 * What page and relay have agreed on. The wire is Hocuspocus' (Yjs' sync protocol in binary frames); the names of
 * documents, the close codes and the derivation of a room from its token are ours.
 */

/** Path of the relay's socket on its host. */
export const RELAY_PATH = '/relay';

/** Longest frame that the relay reads, and the largest sealed entry inside one, bytes. */
export const MAX_MESSAGE_BYTES = 1 << 20;
export const MAX_ENTRY_BYTES = 512 * 1024;
/** Largest farewell of a closed room: the next secret, sealed once for each device that stays. Bytes. */
export const MAX_FAREWELL_BYTES = 48 * 1024;

/** The one map inside each document of a room: random ids to sealed bytes. */
export const ENTRIES = 'entries';

/** HKDF labels (RFC 5869): the secret gives the token, and the token the room, so that a room needs no registration. */
export const ROOM_LABEL = 'bona-fide relay room 1';
export const TOKEN_LABEL = 'bona-fide relay token 1';
export const ROOM_ID_BYTES = 16;
export const TOKEN_BYTES = 32;

/** 16 bytes as base64url: a room; with a second one after a dot, one entry's own document inside it. */
export const DOCUMENT_NAME = /^([A-Za-z0-9_-]{22})(?:\.([A-Za-z0-9_-]{22}))?$/;

/** Why the relay closes a socket, as close code and reason. The set is closed. */
export const REFUSALS = {
  malformed: 4400,
  unauthorized: 4401,
  'invite-required': 4402,
  'origin-refused': 4403,
  idle: 4408,
  'room-closed': 4409,
  'entry-too-large': 4413,
  'room-full': 4414,
  'rate-limited': 4429,
  'session-over': 4430,
  'storage-failed': 4500,
  busy: 4503,
} as const;

export type Refusal = keyof typeof REFUSALS;

/** Codes of the WebSocket protocol that the relay uses too: too large a frame, and a restart. */
export const TOO_LARGE_FRAME = 1009;
export const RESTARTING = 1012;

/** Messages beside the documents, as JSON text in Hocuspocus' stateless frames. */
export type RelayRequest = {
  /** Ends the room for good: nothing is written to it afterwards. `farewell`: sealed bytes as base64url. */
  readonly kind: 'close';
  readonly farewell: string;
};
export type RelayNotice = {
  /** The room was closed, with the farewell of whoever was first. */
  readonly kind: 'closed';
  readonly farewell: string;
};
