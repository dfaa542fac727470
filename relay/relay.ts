import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Extension, Hocuspocus } from '@hocuspocus/server';
import { type WebSocket, WebSocketServer } from 'ws';
import { RELAY_PATH } from '../src/contract/relay.js';
import { addressOf, hasBearer, isLoopback, isOriginAllowed } from './access.js';
import { Channel, type ChannelRates } from './channel.js';
import type { RelayConfig } from './config.js';
import { type Logger, silent } from './logger.js';
import { Metrics } from './metrics.js';
import { Persister } from './persister.js';
import { Rates } from './rates.js';
import { Refused } from './refused.js';
import { type RelayContext, roomsExtension } from './rooms-extension.js';
import type { Store } from './store.js';

/** Hocuspocus looks after each socket with a timer of its own; one sweep over all of them does it here. */
const NEVER_MS = 2 ** 31 - 1;
const COMPACT_AFTER_MS = 10_000;
const PURGE_EVERY_MS = 3_600_000;

export interface Relay {
  readonly port: number;
  readonly metrics: Metrics;
  /** Says goodbye to everybody, waits for what is being written, and ends. */
  close(): Promise<void>;
}

/** Opens the store and listens. @throws when either cannot be done */
export async function startRelay(config: RelayConfig, logger: Logger = silent): Promise<Relay> {
  const store = await openStore(config);
  try {
    const metrics = new Metrics();
    const { redisUrl } = config;
    const cluster = redisUrl === null ? [] : [(await import('./cluster.js')).clusterExtension(redisUrl, metrics)];
    return await new RelayServer(config, store, metrics, cluster, logger).listen();
  } catch (error) {
    await store.end();
    throw error;
  }
}

async function openStore({ store, limits }: RelayConfig): Promise<Store> {
  // Each brings packages that cost megabytes: only what is used is loaded.
  if (store.kind === 'sqlite') return new (await import('./store-sqlite.js')).SqliteStore(store.file, limits.roomBytes);
  return (await import('./store-postgres.js')).PostgresStore.open(store.url, limits.roomBytes);
}

class RelayServer {
  readonly metrics: Metrics;
  readonly #config: RelayConfig;
  readonly #store: Store;
  readonly #logger: Logger;
  readonly #persister: Persister;
  readonly #hocuspocus: Hocuspocus;
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  readonly #channels = new Set<Channel>();
  readonly #perAddress = new Map<string, number>();
  readonly #perRoom = new Map<string, number>();
  readonly #arrivals: Rates;
  readonly #failures: Rates;
  readonly #rates: ChannelRates;
  readonly #timers: NodeJS.Timeout[] = [];
  #draining = false;
  #closing: Promise<void> | null = null;

  constructor(config: RelayConfig, store: Store, metrics: Metrics, cluster: readonly Extension[], logger: Logger) {
    this.metrics = metrics;
    const { limits } = config;
    this.#config = config;
    this.#store = store;
    this.#logger = logger;
    this.#persister = new Persister(store, this.metrics);
    this.#arrivals = new Rates(limits.arrivals);
    this.#failures = new Rates(limits.failures);
    this.#rates = {
      messagesByAddress: new Rates(limits.messages),
      messagesByRoom: new Rates(limits.messages),
      bytesByAddress: new Rates(limits.bytes),
      bytesByRoom: new Rates(limits.bytes),
    };
    const rooms = roomsExtension({
      store,
      persister: this.#persister,
      invite: config.invite,
      entryBytes: limits.entryBytes,
      shared: config.redisUrl !== null,
      enter: (channel, room) => this.#enter(channel, room),
      onWrongToken: (channel) => this.#failures.take(channel.address),
    });
    this.#hocuspocus = new Hocuspocus({
      quiet: true,
      timeout: NEVER_MS,
      debounce: COMPACT_AFTER_MS,
      maxDebounce: 6 * COMPACT_AFTER_MS,
      extensions: [...cluster, rooms],
    });
    const options = {
      headersTimeout: limits.greetMs,
      requestTimeout: limits.greetMs,
      connectionsCheckingInterval: limits.sweepMs,
      maxHeaderSize: 8 << 10,
    };
    const answer = (request: IncomingMessage, response: ServerResponse): void => void this.#answer(request, response);
    this.#http =
      config.tls === null
        ? createHttpServer(options, answer)
        : createHttpsServer({ ...options, ...config.tls }, answer);
    this.#http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#http.maxConnections = 2 * limits.connections;
    // Sealed bytes do not compress.
    this.#sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false });
    this.metrics.gauge('connections', 'Sockets that are open.', () => this.#channels.size);
    this.metrics.gauge('documents', 'Documents in memory.', () => this.#hocuspocus.getDocumentsCount());
    this.metrics.gauge('waiting_updates', 'Updates that wait to be durable.', () => this.#persister.waiting);
    this.metrics.gauge('cpu_seconds', 'Processor time of the process.', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    });
    this.metrics.gauge('resident_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  }

  async listen(): Promise<Relay> {
    const { host, port, limits, store, redisUrl, tls } = this.#config;
    await new Promise<void>((done, fail) => {
      this.#http.once('error', fail);
      this.#http.listen(port, host, done);
    });
    this.#timers.push(setInterval(() => this.#sweep(), limits.sweepMs));
    this.#timers.push(setInterval(() => void this.#purge(), PURGE_EVERY_MS));
    for (const timer of this.#timers) timer.unref();
    const listening = (this.#http.address() as AddressInfo).port;
    this.#logger.log('info', 'listening', {
      port: listening,
      store: store.kind,
      cluster: redisUrl !== null,
      tls: tls !== null,
    });
    return { port: listening, metrics: this.metrics, close: () => this.#close() };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (pathOf(request)) {
      case '/health': {
        const healthy = !this.#draining && (await this.#answers());
        const status = healthy ? 'ok' : 'unavailable';
        reply(response, healthy ? 200 : 503, 'application/json', JSON.stringify({ status }));
        break;
      }
      case '/metrics': {
        const { metricsToken } = this.#config;
        const allowed = metricsToken === null ? isLoopback(request) : hasBearer(request, metricsToken);
        if (allowed) reply(response, 200, 'text/plain; version=0.0.4', this.metrics.render());
        else reply(response, 403, 'text/plain', 'forbidden\n');
        break;
      }
      default:
        reply(response, 404, 'text/plain', 'not found\n');
    }
  }

  async #answers(): Promise<boolean> {
    try {
      await this.#store.probe();
      return true;
    } catch {
      return false;
    }
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (pathOf(request) !== RELAY_PATH) deny(socket, '404 Not Found');
    else if (this.#draining || this.#channels.size >= this.#config.limits.connections) {
      this.metrics.count('refused_total', 1, 'reason="busy"');
      deny(socket, '503 Service Unavailable');
    } else this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened, request));
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { limits, trustProxy } = this.#config;
    const address = addressOf(request, trustProxy);
    const channel = new Channel(socket, address, limits, this.#rates, this.metrics);
    channel.on('refused', ({ code, reason }: Refused) =>
      this.#logger.log('warn', 'refused', { code, reason, ...(this.#config.logAddresses ? { address } : {}) }),
    );
    this.#channels.add(channel);
    this.metrics.count('connections_total');
    const there = (this.#perAddress.get(address) ?? 0) + 1;
    this.#perAddress.set(address, there);
    channel.once('close', () => this.#forget(channel));
    const refused = this.#refusalOf(request, address, there);
    if (refused !== null) channel.refuse(refused);
    else {
      this.#hocuspocus.handleConnection(channel as unknown as WebSocket, request, { channel } satisfies RelayContext);
    }
  }

  #refusalOf(request: IncomingMessage, address: string, there: number): Refused | null {
    const { limits, origins } = this.#config;
    if (!isOriginAllowed(request, origins)) return new Refused('origin-refused');
    if (there > limits.connectionsPerAddress) return new Refused('busy', 'connections of the address');
    if (!this.#arrivals.take(address)) return new Refused('rate-limited', 'connections of the address');
    if (!this.#failures.has(address)) return new Refused('rate-limited', 'wrong tokens of the address');
    return null;
  }

  #enter(channel: Channel, room: string): void {
    const there = (this.#perRoom.get(room) ?? 0) + 1;
    if (there > this.#config.limits.connectionsPerRoom) throw new Refused('busy', 'connections of the room');
    this.#perRoom.set(room, there);
    channel.room = room;
  }

  #forget(channel: Channel): void {
    this.#channels.delete(channel);
    decrease(this.#perAddress, channel.address);
    if (channel.room !== null) decrease(this.#perRoom, channel.room);
  }

  #sweep(): void {
    const { limits } = this.#config;
    const nowMs = performance.now();
    for (const channel of this.#channels) {
      const silentMs = nowMs - channel.heardMs;
      const aliveMs = nowMs - channel.openedMs;
      if (channel.room === null && aliveMs > limits.greetMs) channel.refuse(new Refused('idle', 'no token'));
      else if (aliveMs > limits.sessionMs) channel.refuse(new Refused('session-over'));
      else if (silentMs > limits.idleMs) channel.refuse(new Refused('idle'));
      else if (silentMs > limits.idleMs / 3) channel.ping();
    }
  }

  async #purge(): Promise<void> {
    try {
      const count = await this.#store.purge(Date.now() - this.#config.limits.farewellMs);
      if (count > 0) this.#logger.log('info', 'purged', { count });
    } catch {
      this.#logger.log('error', 'store-failed');
    }
  }

  #close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    this.#draining = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#logger.log('info', 'closing', { connections: this.#channels.size });
    const closed = new Promise<void>((done) => this.#http.close(() => done()));
    await this.#persister.drained();
    const gone = [...this.#channels].map((channel) => new Promise((done) => channel.once('close', done)));
    for (const channel of this.#channels) channel.restart();
    await Promise.all(gone);
    this.#http.closeAllConnections();
    await closed;
    await this.#persister.drained();
    await this.#hocuspocus.hooks('onDestroy', { instance: this.#hocuspocus });
    await this.#store.end();
    this.#logger.log('info', 'closed');
  }
}

function pathOf(request: IncomingMessage): string {
  return request.url?.split('?')[0] ?? '/';
}

function decrease(counts: Map<string, number>, key: string): void {
  const left = (counts.get(key) ?? 1) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}

function deny(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
