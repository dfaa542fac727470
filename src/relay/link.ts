import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { REFUSALS, type RelayNotice, type RelayRequest } from '../contract/relay.js';
import { SyncError } from './errors.js';

/** Message types of Hocuspocus' protocol. */
const SYNC = 0;
const AUTH = 2;
const STATELESS = 5;
const CLOSE = 7;
const SYNC_STATUS = 8;

/** Updates of so long a time go as one message, unless they come to more than `BATCH_BYTES`. */
const BATCH_MS = 25;
const BATCH_BYTES = 256 * 1024;

export interface LinkOptions {
  readonly url: string;
  /** Token of the room, and the relay's invite after a dot. */
  readonly credentials: string;
  readonly onClose: (code: number, reason: string) => void;
  readonly onNotice: (notice: RelayNotice) => void;
  /** After each message in or out. */
  readonly onTraffic?: () => void;
}

/** One document at the relay, kept equal to a local one while the link lives. */
export interface RemoteDocument {
  /** Resolves when all that the relay had is here. */
  readonly synced: Promise<void>;
  /** Resolves when all that was changed here is durable there. @throws {SyncError} `not-stored` */
  stored(): Promise<void>;
  request(request: RelayRequest): void;
  close(): void;
}

/** One socket to one room. It does not reconnect: who holds it decides. */
export class Link {
  receivedBytes = 0;
  sentBytes = 0;
  readonly #options: LinkOptions;
  readonly #socket: WebSocket;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #queue: Uint8Array<ArrayBuffer>[] = [];
  /** Documents that the relay has not said goodbye to yet, and how each is greeted again afterwards. */
  readonly #parting = new Map<string, (() => void) | null>();
  #isClosed = false;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#socket = new WebSocket(options.url);
    this.#socket.binaryType = 'arraybuffer';
    this.#socket.addEventListener('open', () => {
      for (const message of this.#queue.splice(0)) this.#write(message);
    });
    this.#socket.addEventListener('message', ({ data }) => {
      try {
        this.#receive(new Uint8Array(data as ArrayBuffer));
      } catch {
        // Whatever a decoder throws at bytes of a stranger: it speaks another protocol.
        this.#socket.close(1000);
        this.#end(REFUSALS.malformed, 'malformed');
      }
    });
    // What went wrong comes with the close that follows.
    this.#socket.addEventListener('error', () => undefined);
    this.#socket.addEventListener('close', ({ code, reason }) => this.#end(code, reason));
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  open(name: string, document: Y.Doc): RemoteDocument {
    const opened = new OpenDocument(
      name,
      document,
      (message) => this.#send(message),
      (isParting) => {
        this.#documents.delete(name);
        if (isParting) this.#parting.set(name, null);
      },
    );
    this.#documents.set(name, opened);
    const greet = (): void => opened.greet(this.#options.credentials);
    // A greeting that comes before the goodbye would be taken for one more word of the old conversation.
    if (this.#parting.has(name)) this.#parting.set(name, greet);
    else greet();
    return opened;
  }

  close(): void {
    this.#socket.close(1000);
    this.#end(1000, '');
  }

  #send(message: Uint8Array<ArrayBuffer>): void {
    if (this.#isClosed) return;
    if (this.#socket.readyState === WebSocket.OPEN) this.#write(message);
    else this.#queue.push(message);
  }

  #write(message: Uint8Array<ArrayBuffer>): void {
    this.sentBytes += message.byteLength;
    this.#socket.send(message);
    this.#options.onTraffic?.();
  }

  #receive(message: Uint8Array): void {
    if (this.#isClosed) return;
    this.receivedBytes += message.byteLength;
    const decoder = decoding.createDecoder(message);
    const name = decoding.readVarString(decoder);
    if (this.#parting.has(name)) this.#part(name, decoder);
    else {
      const notice = this.#documents.get(name)?.receive(decoder);
      if (notice !== undefined) this.#options.onNotice(notice);
    }
    this.#options.onTraffic?.();
  }

  #part(name: string, decoder: decoding.Decoder): void {
    if (decoding.readVarUint(decoder) !== CLOSE) return;
    const greet = this.#parting.get(name);
    this.#parting.delete(name);
    greet?.();
  }

  #end(code: number, reason: string): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const document of [...this.#documents.values()]) document.fail(reason);
    this.#options.onClose(code, reason);
  }
}

class OpenDocument implements RemoteDocument {
  readonly synced: Promise<void>;
  readonly #name: string;
  readonly #document: Y.Doc;
  readonly #send: (message: Uint8Array<ArrayBuffer>) => void;
  readonly #forget: (isParting: boolean) => void;
  #waiting: { readonly upTo: number; readonly done: () => void; readonly fail: (error: SyncError) => void }[] = [];
  #batch: Uint8Array[] = [];
  #batchBytes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sent = 0;
  #acknowledged = 0;
  #resolveSynced: () => void = () => undefined;
  #rejectSynced: (error: SyncError) => void = () => undefined;
  #failure: SyncError | null = null;

  constructor(
    name: string,
    document: Y.Doc,
    send: (message: Uint8Array<ArrayBuffer>) => void,
    forget: (isParting: boolean) => void,
  ) {
    this.#name = name;
    this.#document = document;
    this.#send = send;
    this.#forget = forget;
    this.synced = new Promise((done, fail) => {
      this.#resolveSynced = done;
      this.#rejectSynced = fail;
    });
    // Whoever does not wait for it hears of the failure from the link.
    this.synced.catch(() => undefined);
    document.on('update', this.#onUpdate);
  }

  greet(credentials: string): void {
    this.#message(AUTH, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, credentials);
    });
    this.#message(SYNC, (encoder) => writeSyncStep1(encoder, this.#document));
  }

  stored(): Promise<void> {
    this.#flush();
    if (this.#failure !== null) return Promise.reject(this.#failure);
    if (this.#acknowledged >= this.#sent) return Promise.resolve();
    return new Promise((done, fail) => this.#waiting.push({ upTo: this.#sent, done, fail }));
  }

  request(request: RelayRequest): void {
    this.#message(STATELESS, (encoder) => encoding.writeVarString(encoder, JSON.stringify(request)));
  }

  close(): void {
    this.#flush();
    this.#message(CLOSE, () => undefined);
    this.fail('closed', true);
  }

  /** @returns what the relay says to the whole room */
  receive(decoder: decoding.Decoder): RelayNotice | undefined {
    switch (decoding.readVarUint(decoder)) {
      case SYNC:
        this.#receiveSync(decoder);
        return;
      case SYNC_STATUS:
        this.#settle(decoding.readVarInt(decoder) === 1);
        return;
      case STATELESS:
        return JSON.parse(decoding.readVarString(decoder)) as RelayNotice;
      case CLOSE:
        this.fail(decoding.readVarString(decoder));
        return;
      default:
        // Authenticated, or refused: a refusal closes the socket with its code.
        return;
    }
  }

  fail(reason: string, isParting = false): void {
    if (this.#failure !== null) return;
    this.#failure = new SyncError('not-stored', `The connection ended before everything was stored: ${reason}`);
    clearTimeout(this.#timer);
    this.#document.off('update', this.#onUpdate);
    this.#forget(isParting);
    this.#rejectSynced(this.#failure);
    for (const { fail } of this.#waiting.splice(0)) fail(this.#failure);
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const { pos } = decoder;
    const type = decoding.readVarUint(decoder);
    decoder.pos = pos;
    const encoder = this.#encoder(SYNC);
    const before = encoding.length(encoder);
    readSyncMessage(decoder, encoder, this.#document, this);
    // The answer to the relay's question is all that it lacks; it is acknowledged like an update.
    if (encoding.length(encoder) > before) {
      this.#sent += 1;
      this.#send(encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>);
    }
    if (type === 1) this.#resolveSynced();
  }

  #settle(isStored: boolean): void {
    this.#acknowledged += 1;
    const settled = this.#waiting.filter(({ upTo }) => upTo <= this.#acknowledged);
    this.#waiting = this.#waiting.filter(({ upTo }) => upTo > this.#acknowledged);
    for (const { done, fail } of settled) {
      if (isStored) done();
      else fail(new SyncError('not-stored', 'The relay takes nothing more in this room.'));
    }
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.#batch.push(update);
    this.#batchBytes += update.byteLength;
    if (this.#batchBytes > BATCH_BYTES) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), BATCH_MS);
  };

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [first, ...others] = this.#batch.splice(0);
    this.#batchBytes = 0;
    if (first === undefined) return;
    this.#sent += 1;
    const update = others.length === 0 ? first : Y.mergeUpdates([first, ...others]);
    this.#message(SYNC, (encoder) => writeUpdate(encoder, update));
  }

  #message(type: number, write: (encoder: encoding.Encoder) => void): void {
    const encoder = this.#encoder(type);
    write(encoder);
    this.#send(encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>);
  }

  #encoder(type: number): encoding.Encoder {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, this.#name);
    encoding.writeVarUint(encoder, type);
    return encoder;
  }
}
