/** Configuration of a relay: read from the environment, checked at once, a wrong value named. */
import { readFileSync } from 'node:fs';
import { MAX_ENTRY_BYTES, MAX_MESSAGE_BYTES } from '../src/contract/relay.js';

/** A token bucket: so many a second on average, and at most `burst` at once. */
export interface Rate {
  readonly perS: number;
  readonly burst: number;
}

export interface Limits {
  /** Sockets in all, of one address and in one room; and documents open on one socket. */
  readonly connections: number;
  readonly connectionsPerAddress: number;
  readonly connectionsPerRoom: number;
  readonly documentsPerConnection: number;
  /** New sockets of one address, and wrong tokens of one address. */
  readonly arrivals: Rate;
  readonly failures: Rate;
  /** Messages and bytes, for one address and again for one room. */
  readonly messages: Rate;
  readonly bytes: Rate;
  readonly messageBytes: number;
  readonly entryBytes: number;
  readonly roomBytes: number;
  /** A socket has so long to prove itself, may be silent so long, and lives so long. ms. */
  readonly greetMs: number;
  readonly idleMs: number;
  readonly sessionMs: number;
  /** How often silent and old sockets are looked for. ms. */
  readonly sweepMs: number;
  /** A client that does not read is let go when so many bytes wait for it. */
  readonly backlogBytes: number;
  /** How long a closed room is kept, so that devices that were away can follow. ms. */
  readonly farewellMs: number;
}

export interface RelayConfig {
  readonly host: string;
  readonly port: number;
  readonly store:
    | { readonly kind: 'sqlite'; readonly file: string }
    | { readonly kind: 'postgres'; readonly url: string };
  readonly redisUrl: string | null;
  readonly tls: { readonly cert: string | Buffer; readonly key: string | Buffer } | null;
  /** Pages that may connect; null: pages of the relay's own host and of loopback. */
  readonly origins: readonly string[] | null;
  readonly invite: string | null;
  /** The address of a client is the last one in X-Forwarded-For: true behind a proxy of one's own only. */
  readonly trustProxy: boolean;
  /** Bearer token for /metrics; without one it answers on loopback only. */
  readonly metricsToken: string | null;
  readonly logAddresses: boolean;
  readonly limits: Limits;
}

export const DEFAULT_LIMITS: Limits = {
  connections: 5_000,
  connectionsPerAddress: 64,
  connectionsPerRoom: 64,
  documentsPerConnection: 64,
  arrivals: { perS: 4, burst: 120 },
  failures: { perS: 0.1, burst: 20 },
  messages: { perS: 400, burst: 8_000 },
  bytes: { perS: 2 << 20, burst: 64 << 20 },
  messageBytes: MAX_MESSAGE_BYTES,
  entryBytes: MAX_ENTRY_BYTES,
  roomBytes: 512 << 20,
  greetMs: 10_000,
  idleMs: 90_000,
  sessionMs: 30 * 60_000,
  sweepMs: 5_000,
  backlogBytes: 32 << 20,
  farewellMs: 180 * 24 * 3_600_000,
};

/** @throws {Error} naming the variable, when a value cannot be used */
export function readConfig(env: NodeJS.ProcessEnv): RelayConfig {
  const cert = env.RELAY_TLS_CERT;
  const key = env.RELAY_TLS_KEY;
  if ((cert === undefined) !== (key === undefined)) {
    throw new Error('RELAY_TLS_CERT and RELAY_TLS_KEY name two files, or neither is set.');
  }
  const database = env.RELAY_DATABASE_URL;
  if (database !== undefined && !/^postgres(ql)?:/.test(database)) {
    throw new Error('RELAY_DATABASE_URL has to begin with postgres: or postgresql:.');
  }
  return {
    host: env.RELAY_HOST ?? '127.0.0.1',
    port: integer(env, 'RELAY_PORT', 8787, 0, 65_535),
    store:
      database === undefined
        ? { kind: 'sqlite', file: env.RELAY_SQLITE ?? 'relay-data/relay.sqlite' }
        : { kind: 'postgres', url: database },
    redisUrl: env.RELAY_REDIS_URL ?? null,
    tls: cert === undefined || key === undefined ? null : { cert: readFileSync(cert), key: readFileSync(key) },
    origins: env.RELAY_ORIGINS === undefined ? null : env.RELAY_ORIGINS.split(',').map(originOf),
    invite: env.RELAY_INVITE ?? null,
    trustProxy: env.RELAY_TRUST_PROXY === '1',
    metricsToken: env.RELAY_METRICS_TOKEN ?? null,
    logAddresses: env.RELAY_LOG_ADDRESSES === '1',
    limits: {
      ...DEFAULT_LIMITS,
      connections: integer(env, 'RELAY_MAX_CONNECTIONS', DEFAULT_LIMITS.connections, 1, 1_000_000),
      connectionsPerAddress: integer(
        env,
        'RELAY_MAX_CONNECTIONS_PER_ADDRESS',
        DEFAULT_LIMITS.connectionsPerAddress,
        1,
        1_000_000,
      ),
      arrivals: {
        perS: integer(env, 'RELAY_ARRIVALS_PER_S', DEFAULT_LIMITS.arrivals.perS, 1, 1_000_000),
        burst: 30 * integer(env, 'RELAY_ARRIVALS_PER_S', DEFAULT_LIMITS.arrivals.perS, 1, 1_000_000),
      },
      roomBytes: integer(env, 'RELAY_MAX_ROOM_MB', DEFAULT_LIMITS.roomBytes >> 20, 1, 1_000_000) * (1 << 20),
    },
  };
}

function integer(env: NodeJS.ProcessEnv, name: string, otherwise: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${name} has to be an integer from ${least} to ${most}; found ${text}.`);
  }
  return value;
}

function originOf(text: string): string {
  const { origin } = new URL(text.trim());
  if (origin === 'null') throw new Error(`RELAY_ORIGINS lists origins like those of web pages; found ${text}.`);
  return origin;
}
