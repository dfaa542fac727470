/** Real relays for tests: in this process, or each in one of its own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { DEFAULT_LIMITS, type Limits, type RelayConfig } from '../../../relay/config.js';
import { createLogger } from '../../../relay/logger.js';
import { type Relay, startRelay } from '../../../relay/relay.js';
import { ENTRIES, RELAY_PATH, type RelayNotice } from '../../../src/contract/relay.js';
import { deriveRoom, newSecret, type RoomKeys } from '../../../src/relay/keys.js';
import { Link, type RemoteDocument } from '../../../src/relay/link.js';
import { root } from '../../structure/sources.js';

// Node 20 has no WebSocket of its own; the page's code uses the browser's.
Object.assign(globalThis, { WebSocket });

export interface TestRelay extends Relay {
  readonly url: string;
  readonly httpUrl: string;
  readonly folder: string;
  /** What it has logged. */
  readonly lines: string[];
}

export type RelayOptions = Partial<Omit<RelayConfig, 'limits'>> & { readonly limits?: Partial<Limits> };

export async function openRelay(options: RelayOptions = {}, folder = newFolder()): Promise<TestRelay> {
  const lines: string[] = [];
  const { limits, ...rest } = options;
  const relay = await startRelay(
    {
      host: '127.0.0.1',
      port: 0,
      store: { kind: 'sqlite', file: join(folder, 'relay.sqlite') },
      redisUrl: null,
      tls: null,
      origins: null,
      invite: null,
      trustProxy: false,
      metricsToken: null,
      logAddresses: false,
      ...rest,
      limits: { ...DEFAULT_LIMITS, ...limits },
    },
    createLogger((line) => lines.push(line)),
  );
  const host = `127.0.0.1:${relay.port}`;
  return { ...relay, url: `ws://${host}${RELAY_PATH}`, httpUrl: `http://${host}`, folder, lines };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bona-fide-relay-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface Member {
  readonly keys: RoomKeys;
  readonly link: Link;
  readonly document: Y.Doc;
  readonly entries: Y.Map<Uint8Array>;
  readonly remote: RemoteDocument;
  readonly notices: RelayNotice[];
  /** Resolves with code and reason when the relay closes, or the connection ends. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

/** A device of a room, without the crypto above the wire. */
export async function newMember(
  url: string,
  { keys, credentials, name }: { keys?: RoomKeys; credentials?: string; name?: string } = {},
): Promise<Member> {
  const own = keys ?? (await deriveRoom(newSecret()));
  const document = new Y.Doc();
  const notices: RelayNotice[] = [];
  let onClosed: (ending: { code: number; reason: string }) => void = () => undefined;
  const closed = new Promise<{ code: number; reason: string }>((done) => {
    onClosed = done;
  });
  const link = new Link({
    url,
    credentials: credentials ?? own.token,
    onClose: (code, reason) => onClosed({ code, reason }),
    onNotice: (notice) => notices.push(notice),
  });
  const remote = link.open(name ?? own.room, document);
  return { keys: own, link, document, entries: document.getMap(ENTRIES), remote, notices, closed };
}

/** Resolves when a member has an entry. */
export function entryOf({ entries }: Member, id: string): Promise<Uint8Array> {
  return new Promise((done) => {
    const look = (): void => {
      const found = entries.get(id);
      if (found === undefined) return;
      entries.unobserve(look);
      done(found);
    };
    entries.observe(look);
    look();
  });
}

export interface RelayProcess {
  readonly url: string;
  readonly httpUrl: string;
  readonly pid: number;
  /** SIGKILL, and gone. */
  kill(): Promise<void>;
  /** SIGTERM, and its exit code. */
  stop(): Promise<number | null>;
}

/** The relay as `npm run relay` runs it, built once by the test set-up. */
export async function spawnRelay(env: Readonly<Record<string, string>>): Promise<RelayProcess> {
  const child = spawn(process.execPath, [join(root, 'relay/dist/main.js')], {
    env: { PATH: process.env.PATH ?? '', RELAY_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const port = await portOf(child, ended);
  const host = `127.0.0.1:${port}`;
  return {
    url: `ws://${host}${RELAY_PATH}`,
    httpUrl: `http://${host}`,
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function portOf(child: ChildProcess, ended: Promise<number | null>): Promise<number> {
  return new Promise((done, fail) => {
    void ended.then((code) => fail(new Error(`The relay ended at once, with ${code}.`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { event, port } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'listening' && port !== undefined) done(port);
    });
  });
}
