import type { Connection } from './connection.js';
import type { IndexDocument } from './index-document.js';
import type { RoomKeys } from './keys.js';
import type { Ledger } from './ledger.js';
import type { Reconciler } from './reconciler.js';

/** The room that this device is in, with all that ends when it leaves it. */
export interface Room {
  readonly keys: RoomKeys;
  readonly ledger: Ledger;
  readonly index: IndexDocument;
  readonly reconciler: Reconciler;
  readonly connection: Connection;
  readonly unsubscribe: () => void;
}
