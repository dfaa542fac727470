/** Who may come in: the token of a room, the server's invite, the origin of a page, and whose address it is. */
import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ROOM_ID_BYTES, ROOM_LABEL, TOKEN_BYTES } from '../src/contract/relay.js';
import { Refused } from './refused.js';

/** The room that a token opens. HKDF-SHA-256 (RFC 5869), no salt: the token has the entropy of the secret. */
export function roomOf(token: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', token, new Uint8Array(0), ROOM_LABEL, ROOM_ID_BYTES));
}

/**
 * Credentials are the token in base64url, and after a dot the invite where the server asks for one. Both comparisons
 * take the same time whatever is wrong.
 * @throws {Refused} `unauthorized` or `invite-required`
 */
export function checkCredentials(credentials: string, room: string, invite: string | null): void {
  const dot = credentials.indexOf('.');
  const token = Buffer.from(dot < 0 ? credentials : credentials.slice(0, dot), 'base64url');
  const offered = dot < 0 ? '' : credentials.slice(dot + 1);
  const invited = invite === null || timingSafeEqual(digestOf(offered), digestOf(invite));
  const opens = timingSafeEqual(digestOf(roomOf(token).toString('base64url')), digestOf(room));
  if (!opens || token.byteLength !== TOKEN_BYTES) throw new Refused('unauthorized');
  if (!invited) throw new Refused('invite-required');
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Programs that are not browsers send no origin and could send any: the list is for pages. */
export function isOriginAllowed(request: IncomingMessage, allowed: readonly string[] | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (allowed !== null) return allowed.includes(origin);
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.host === host || ['localhost', '127.0.0.1', '[::1]'].includes(page.hostname);
}

/** The address that limits count by. Of IPv6 the network of 64 bits: whoever has one address of it has all. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  const address = (last || request.socket.remoteAddress || 'unknown').replace(/^::ffff:/, '');
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0') : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

export function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return (address === '::1' || address.startsWith('127.')) && request.headers['x-forwarded-for'] === undefined;
}

/** Compares a bearer token in constant time. */
export function hasBearer(request: IncomingMessage, token: string): boolean {
  return timingSafeEqual(digestOf(request.headers.authorization ?? ''), digestOf(`Bearer ${token}`));
}
