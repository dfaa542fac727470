/** The page's end of the service worker: what is kept of the app on this device, and whether a newer version waits. */
import { inUseLock, type OfflineEvent, type OfflineRequest } from '../contract/offline.js';
import type { OfflineState } from '../ui/offline-note.js';

/** A page that stays open for days looks for a new version this often, when somebody comes back to it. */
const LOOK_AGAIN_MS = 60 * 60_000;

export interface OfflineKeeperOptions {
  /** The service worker's script; its folder is the scope. */
  readonly scriptUrl: string;
  /** The version that this page is of. */
  readonly version: string;
  readonly onChange: (state: OfflineState) => void;
}

/** Does nothing until `start`. Browsers without service workers, and private windows that refuse them, stay with the network. */
export class OfflineKeeper {
  readonly #options: OfflineKeeperOptions;
  readonly #lockName: string;
  #registration: ServiceWorkerRegistration | null = null;
  #release: (() => void) | null = null;
  #reloadWhenIdle = false;
  #lookedAtMs = Date.now();

  constructor(options: OfflineKeeperOptions) {
    this.#options = options;
    this.#lockName = inUseLock(new URL('./', options.scriptUrl).href);
  }

  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    if (serviceWorker === undefined) return;
    const firstVisit = serviceWorker.controller === null;
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineEvent>) => this.#onEvent(data));
    serviceWorker.startMessages();
    // A page that was there before any version was kept is taken over as it is; every other one has a new version now.
    let controlled = !firstVisit;
    serviceWorker.addEventListener('controllerchange', () => {
      if (controlled) this.#reload();
      else this.#tell({ kind: 'kept' });
      controlled = true;
    });
    document.addEventListener('visibilitychange', () => void this.#lookAgain());
    try {
      const registration = await serviceWorker.register(this.#options.scriptUrl, { updateViaCache: 'none' });
      this.#registration = registration;
      if (!firstVisit) this.#tell({ kind: 'kept' });
      registration.addEventListener('updatefound', () => this.#watch(registration.installing));
      this.#watch(registration.installing ?? registration.waiting ?? registration.active);
    } catch (thrown) {
      this.#tell({ kind: 'failed', found: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }

  /** Says whether there is anything to lose in this page. While there is, no update happens, in whatever page it is asked for. */
  setInUse(inUse: boolean): void {
    if (inUse === (this.#release !== null)) return;
    if (!inUse) {
      this.#release?.();
      this.#release = null;
      if (this.#reloadWhenIdle) location.reload();
      return;
    }
    const held = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    void navigator.locks?.request(this.#lockName, { mode: 'shared' }, () => held).catch(() => undefined);
  }

  /** The user wants the version that waits. This page is reloaded as soon as no other has anything to lose. */
  update(): void {
    this.setInUse(false);
    const { waiting } = this.#registration ?? {};
    if (waiting == null) location.reload();
    else this.#ask(waiting, { kind: 'activate' });
  }

  #watch(worker: ServiceWorker | null): void {
    if (worker === null) return;
    const look = (): void => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) this.#tell({ kind: 'update' });
      else if (worker.state === 'activated' && navigator.serviceWorker.controller === null) {
        this.#ask(worker, { kind: 'claim', version: this.#options.version });
      }
    };
    worker.addEventListener('statechange', look);
    look();
  }

  #onEvent(event: OfflineEvent): void {
    switch (event.kind) {
      case 'keeping':
        // An update is nobody's concern until it is there.
        if (navigator.serviceWorker.controller === null) this.#tell(event);
        return;
      case 'other-version':
        this.#tell({ kind: 'update' });
        return;
      case 'held':
      case 'failed':
        if (event.kind === 'held' || navigator.serviceWorker.controller === null) this.#tell(event);
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  #reload(): void {
    if (this.#release === null) location.reload();
    else this.#reloadWhenIdle = true;
  }

  async #lookAgain(): Promise<void> {
    if (document.visibilityState === 'hidden' || Date.now() - this.#lookedAtMs < LOOK_AGAIN_MS) return;
    this.#lookedAtMs = Date.now();
    await this.#registration?.update().catch(() => undefined);
  }

  #ask(worker: ServiceWorker, request: OfflineRequest): void {
    worker.postMessage(request);
  }

  #tell(state: OfflineState): void {
    this.#options.onChange(state);
  }
}
