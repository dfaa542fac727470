import { RELAY_PATH, type RelayNotice } from '../contract/relay.js';
import { Link } from './link.js';
import { delayMs, endingOf } from './reconnect.js';
import type { SyncReason } from './snapshot.js';

export interface ConnectionOptions {
  /** Address of the relay, with or without the path of its socket. */
  readonly relayUrl: string;
  readonly credentials: string;
  /** Opens on a new link what has to be open; resolves when that is in step. */
  readonly greet: (link: Link) => Promise<void>;
  readonly onSynced: (link: Link) => void;
  readonly onNotice: (notice: RelayNotice) => void;
  readonly onState: (
    state: 'connecting' | 'offline' | 'refused',
    reason: SyncReason | null,
    retryAt: number | null,
  ) => void;
  readonly onTraffic: () => void;
  readonly now: () => number;
  readonly random: () => number;
}

/** One link after the other, for as long as it is open: with backoff, and not after a refusal that is final. */
export class Connection {
  readonly #options: ConnectionOptions;
  #link: Link | null = null;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pastSentBytes = 0;
  #pastReceivedBytes = 0;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get link(): Link | null {
    return this.#link;
  }

  get traffic(): { readonly sentBytes: number; readonly receivedBytes: number } {
    return {
      sentBytes: this.#pastSentBytes + (this.#link?.sentBytes ?? 0),
      receivedBytes: this.#pastReceivedBytes + (this.#link?.receivedBytes ?? 0),
    };
  }

  /** Does nothing where there is a link already. */
  open(): void {
    if (this.#link !== null) return;
    clearTimeout(this.#timer);
    const { relayUrl, credentials, greet, onSynced, onNotice, onState, onTraffic } = this.#options;
    onState('connecting', null, null);
    const link: Link = new Link({
      url: socketUrl(relayUrl),
      credentials,
      onClose: (code) => this.#onClose(link, code),
      onNotice,
      onTraffic,
    });
    this.#link = link;
    greet(link).then(
      () => {
        if (this.#link !== link) return;
        this.#attempt = 0;
        onSynced(link);
      },
      // The link says why.
      () => undefined,
    );
  }

  /** Now, and with no memory of what went wrong before. */
  retry(): void {
    this.#attempt = 0;
    this.open();
  }

  close(): void {
    clearTimeout(this.#timer);
    const link = this.#link;
    this.#link = null;
    link?.close();
  }

  #onClose(link: Link, code: number): void {
    this.#pastSentBytes += link.sentBytes;
    this.#pastReceivedBytes += link.receivedBytes;
    if (this.#link !== link) return;
    this.#link = null;
    const { onState, now, random } = this.#options;
    const { reason, next } = endingOf(code);
    if (next === 'never') {
      onState('refused', reason, null);
      return;
    }
    const waitMs = delayMs(next === 'at-once' ? 0 : this.#attempt, random());
    this.#attempt += 1;
    this.#timer = setTimeout(() => this.open(), waitMs);
    onState('offline', reason, now() + waitMs);
  }
}

function socketUrl(relayUrl: string): string {
  const url = new URL(relayUrl);
  if (url.pathname === '/') url.pathname = RELAY_PATH;
  return url.href;
}
