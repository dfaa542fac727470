/** Names of sessions and of their streams, each used once: several sessions share one worker. */
const page = Math.random().toString(36).slice(2, 8);
let made = 0;

export function newStreamId(kind: 'stream' | 'file' | 'faces'): string {
  return `${kind}-${page}-${++made}`;
}

/** A random UUID (version 4), also on pages that are not secure, where a file can be judged all the same. */
export function newSessionId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
