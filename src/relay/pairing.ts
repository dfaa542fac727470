/** The link that adds a device, and the passing of a new secret to the devices that stay. */
import { type Bytes, fromBase64Url, join, toBase64Url, utf8 } from './bytes.js';
import { SyncError } from './errors.js';
import { derive, SECRET_BYTES } from './keys.js';

export interface Pairing {
  readonly secret: Bytes;
  readonly relayUrl: string;
  /** What the relay asks of everybody; empty when it asks for nothing. */
  readonly invite: string;
}

const NONCE_BYTES = 12;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const PUBLIC_KEY_BYTES = 65;
const WRAP_LABEL = 'bona-fide relay rotation 1';

/** All of it stands after the `#`: a browser sends nothing of that to any server. */
export function pairingLink(page: string, { secret, relayUrl, invite }: Pairing): string {
  const parts = [secret, utf8(relayUrl), utf8(invite)].map(toBase64Url);
  return `${page.split('#')[0]}#/sync/${parts.join('.')}`;
}

/**
 * @param text a whole link, or what stands after its `#/sync/`
 * @returns null when it is no pairing link at all
 * @throws {SyncError} `bad-link` when it is one and cannot be used
 */
export function readPairing(text: string): Pairing | null {
  const found = /^(?:.*#\/sync\/)?([^/.]+)\.([^/.]*)\.([^/.]*)$/.exec(text.trim());
  if (found === null) return null;
  let parts: Bytes[];
  try {
    parts = found.slice(1).map((part) => fromBase64Url(part ?? ''));
  } catch (cause) {
    throw new SyncError('bad-link', 'The link is not readable.', cause);
  }
  const [secret, relay, invite] = parts as [Bytes, Bytes, Bytes];
  const relayUrl = new TextDecoder().decode(relay);
  if (secret.byteLength !== SECRET_BYTES) throw new SyncError('bad-link', 'The secret in the link is cut off.');
  if (!isRelayUrl(relayUrl)) throw new SyncError('bad-link', 'The link names no relay.');
  return { secret, relayUrl, invite: new TextDecoder().decode(invite) };
}

/** A relay is reached over TLS, or on this very machine. */
export function isRelayUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'wss:' || (protocol === 'ws:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/** The private half cannot be taken out of the browser that made it. */
export function newDeviceKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
}

export async function publicKeyOf(keys: CryptoKeyPair): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
}

/** A secret that one device alone can open: ECDH with a key of its own, HKDF, AES-GCM. Base64url. */
export async function wrapSecret(secret: Bytes, publicKey: string): Promise<string> {
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const recipient = await crypto.subtle.importKey('raw', fromBase64Url(publicKey), CURVE, false, []);
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const key = await wrappingKey(own.privateKey, recipient);
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(publicKey) }, key, secret);
  return toBase64Url(join(from, iv, new Uint8Array(box)));
}

/** @throws {SyncError} `tampered` when it was not made for these keys */
export async function unwrapSecret(wrapped: string, keys: CryptoKeyPair): Promise<Bytes> {
  try {
    const bytes = fromBase64Url(wrapped);
    const from = bytes.slice(0, PUBLIC_KEY_BYTES);
    const iv = bytes.slice(PUBLIC_KEY_BYTES, PUBLIC_KEY_BYTES + NONCE_BYTES);
    const sender = await crypto.subtle.importKey('raw', from, CURVE, false, []);
    const key = await wrappingKey(keys.privateKey, sender);
    const additionalData = utf8(await publicKeyOf(keys));
    const box = bytes.slice(PUBLIC_KEY_BYTES + NONCE_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box));
  } catch (cause) {
    throw new SyncError('tampered', 'The new secret was not made for this device.', cause);
  }
}

async function wrappingKey(own: CryptoKey, other: CryptoKey): Promise<CryptoKey> {
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256));
  return crypto.subtle.importKey('raw', await derive(shared, WRAP_LABEL, 32), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
