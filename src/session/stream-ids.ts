/** Names of streams, each used once: several sessions, and several tabs, may share one worker. */
const page = Math.random().toString(36).slice(2, 8);
let made = 0;

export function newStreamId(kind: 'stream' | 'file' | 'faces'): string {
  return `${kind}-${page}-${++made}`;
}
