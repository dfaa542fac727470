import { openHistory } from '../../history/history.js';
import { SyncPanel } from '../../relay/sync-panel.js';
import type { View, ViewContext } from '../routes.js';
import { openSync } from '../sync.js';
import { paced } from './paced.js';

/** Syncing with other devices, joined to this page's history. */
export class SyncView extends SyncPanel implements View {
  context: ViewContext | null = null;
  #stop: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Without a history there is nothing to sync: the panel goes on saying that it looks.
    void this.#open().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  async #open(): Promise<void> {
    const history = await openHistory();
    const read = async (): Promise<void> => {
      this.records = await history.list();
    };
    if (!this.isConnected) return;
    this.#stop = history.watch(paced(() => void read().catch(() => undefined)));
    await read();
    this.sync = await openSync();
  }
}
