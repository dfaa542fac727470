import { EventEmitter } from 'node:events';
import type { RawData, WebSocket } from 'ws';
import { RESTARTING } from '../src/contract/relay.js';
import type { Limits } from './config.js';
import { type Frame, readFrame } from './frames.js';
import type { Metrics } from './metrics.js';
import type { Rates } from './rates.js';
import { Refused } from './refused.js';

export interface ChannelRates {
  readonly messagesByAddress: Rates;
  readonly messagesByRoom: Rates;
  readonly bytesByAddress: Rates;
  readonly bytesByRoom: Rates;
}

/** After a close frame a peer has so long to answer it. */
const FAREWELL_MS = 1_000;

/**
 * A socket as Hocuspocus sees it: it gets only frames that were read, allowed and counted, and what it says of one
 * client's own update is not sent back to that client. Emits `message` and `close` as a socket of `ws` does.
 */
export class Channel extends EventEmitter {
  readonly address: string;
  readonly openedMs = performance.now();
  heardMs = this.openedMs;
  /** The room whose token it has shown. */
  room: string | null = null;
  /** What that room was closed with, once that is known. */
  farewell: Uint8Array | null = null;
  refusal: Refused | null = null;
  /** Hocuspocus sets it; frames come as Buffers whatever it says. */
  binaryType = 'nodebuffer';
  /** True while this client's own update is being applied. */
  isEchoing = false;

  readonly #socket: WebSocket;
  readonly #limits: Limits;
  readonly #rates: ChannelRates;
  readonly #metrics: Metrics;
  readonly #documents = new Set<string>();
  /** Frames of a document that nobody has proved to be allowed to open yet. */
  #unproved = 0;

  constructor(socket: WebSocket, address: string, limits: Limits, rates: ChannelRates, metrics: Metrics) {
    super();
    this.address = address;
    this.#socket = socket;
    this.#limits = limits;
    this.#rates = rates;
    this.#metrics = metrics;
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => {
      this.heardMs = performance.now();
    });
    socket.on('close', (code, reason) => this.emit('close', code, reason));
    // What goes wrong with a socket closes it, and that is all there is to know.
    socket.on('error', () => undefined);
  }

  get readyState(): number {
    return this.#socket.readyState;
  }

  send(data: Uint8Array): void {
    if (this.isEchoing || this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > this.#limits.backlogBytes) {
      this.refuse(new Refused('busy', 'not reading'));
      return;
    }
    this.#metrics.count('messages_total', 1, 'direction="out"');
    this.#metrics.count('bytes_total', data.byteLength, 'direction="out"');
    this.#socket.send(data);
  }

  ping(): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.ping();
  }

  /** Closes with a code and a reason; a peer that does not answer is cut off. */
  close(code = 1000, reason = ''): void {
    this.#socket.close(code, reason.slice(0, 120));
    setTimeout(() => this.#socket.terminate(), FAREWELL_MS).unref();
  }

  refuse(refused: Refused): void {
    if (this.refusal !== null) return;
    this.refusal = refused;
    this.#metrics.count('refused_total', 1, `reason="${refused.refusal}"`);
    this.emit('refused', refused);
    this.close(refused.code, refused.reason);
  }

  restart(): void {
    this.close(RESTARTING, 'restarting');
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.refusal !== null) return;
    const bytes = data as Buffer;
    this.heardMs = performance.now();
    this.#metrics.count('messages_total', 1, 'direction="in"');
    this.#metrics.count('bytes_total', bytes.byteLength, 'direction="in"');
    try {
      if (!isBinary) throw new Refused('malformed', 'text');
      this.#charge(bytes.byteLength);
      const frame = readFrame(bytes, this.#limits.entryBytes);
      this.#admit(frame);
      this.emit('message', bytes);
    } catch (error) {
      this.refuse(error instanceof Refused ? error : new Refused('malformed'));
    }
  }

  #charge(bytes: number): void {
    const { messagesByAddress, bytesByAddress, messagesByRoom, bytesByRoom } = this.#rates;
    if (!messagesByAddress.take(this.address)) throw new Refused('rate-limited', 'messages of the address');
    if (!bytesByAddress.take(this.address, bytes)) throw new Refused('rate-limited', 'bytes of the address');
    // Only who has shown the token counts against a room: nobody uses up another room's share.
    if (this.room === null) return;
    if (!messagesByRoom.take(this.room)) throw new Refused('rate-limited', 'messages of the room');
    if (!bytesByRoom.take(this.room, bytes)) throw new Refused('rate-limited', 'bytes of the room');
  }

  #admit(frame: Frame): void {
    if (this.room !== null && frame.room !== this.room) throw new Refused('unauthorized', 'another room');
    if (frame.kind === 'auth') {
      if (this.#documents.has(frame.document)) throw new Refused('malformed', 'token twice');
      if (this.#documents.size >= this.#limits.documentsPerConnection) throw new Refused('busy', 'documents');
      this.#documents.add(frame.document);
      return;
    }
    if (!this.#documents.has(frame.document)) throw new Refused('unauthorized', 'token first');
    if (frame.kind === 'close') this.#documents.delete(frame.document);
    if (this.room !== null) return;
    this.#unproved += 1;
    if (this.#unproved > this.#limits.documentsPerConnection) throw new Refused('busy', 'token first');
  }
}
