import type { Connection, Document, Extension } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { RelayNotice } from '../src/contract/relay.js';
import { checkCredentials } from './access.js';
import type { Channel } from './channel.js';
import { readFrame, readRequest } from './frames.js';
import type { Persister } from './persister.js';
import { Refused } from './refused.js';
import type { Store } from './store.js';

export interface RoomsOptions {
  readonly store: Store;
  readonly persister: Persister;
  readonly invite: string | null;
  readonly entryBytes: number;
  /** Other instances write the same rooms: a document in memory is brought up to date whenever somebody opens it. */
  readonly shared: boolean;
  /** A channel has shown the token of a room. @throws {Refused} when the room has no place for it */
  readonly enter: (channel: Channel, room: string) => void;
  readonly onWrongToken: (channel: Channel) => void;
}

/** Beyond so many updates a document is stored as one. */
const COMPACT_BEYOND = 32;

/** What every connection carries through Hocuspocus. */
export interface RelayContext {
  readonly channel: Channel;
}

/**
 * The rules of a room, as Hocuspocus' hooks. An update is made durable in `beforeHandleMessage`, which Hocuspocus awaits
 * before it applies the message, tells the others and sends its SyncStatus: so SyncStatus means durable. Of a timeline that
 * was removed it means erased, too; what was overwritten in an index is erased when that is stored as one, seconds later.
 */
export function roomsExtension(options: RoomsOptions): Extension {
  const { store, persister, entryBytes } = options;
  /** Indexes in which entries were overwritten or removed since they were last stored as one. */
  const outdated = new Set<string>();

  /** @throws {Refused} `storage-failed`, which the channel has been told */
  async function bringUp(document: Document, channel: Channel): Promise<void> {
    try {
      for (const update of await store.load(document.name)) Y.applyUpdate(document, update, 'store');
    } catch {
      const refused = new Refused('storage-failed');
      channel.refuse(refused);
      throw refused;
    }
  }

  return {
    extensionName: 'rooms',

    async onAuthenticate({ token, documentName, context, connectionConfig, instance }) {
      const { channel } = context as RelayContext;
      const room = roomIn(documentName);
      try {
        checkCredentials(token, room, options.invite);
        if (channel.room === null) {
          // Before anything is waited for: until then another token may come, or the socket go.
          options.enter(channel, room);
          channel.farewell = await store.farewell(room);
        } else if (channel.room !== room) throw new Refused('unauthorized', 'another room');
      } catch (error) {
        const refused = error instanceof Refused ? error : new Refused('storage-failed');
        if (refused.refusal === 'unauthorized' || refused.refusal === 'invite-required') options.onWrongToken(channel);
        channel.refuse(refused);
        throw refused;
      }
      connectionConfig.readOnly = channel.farewell !== null;
      // Another instance may have died between making an update durable and telling this one of it.
      const document = options.shared ? instance.documents.get(documentName) : undefined;
      if (document !== undefined) await bringUp(document, channel);
    },

    async onLoadDocument({ document, context }) {
      await bringUp(document, (context as RelayContext).channel);
      muteEchoes(document);
    },

    async connected({ connection, context }) {
      const { channel } = context as RelayContext;
      if (channel.farewell !== null) connection.sendStateless(closedNotice(channel.farewell));
    },

    async beforeHandleMessage({ update: message, document, documentName, context, connection }) {
      const { channel } = context as RelayContext;
      const frame = readFrame(message, entryBytes);
      // A closed room is read only: Hocuspocus itself says no to its updates.
      if (frame.kind !== 'update' || frame.empty || connection.readOnly) return;
      if (holds(document, frame.update)) return;
      try {
        const { update, removes } = frame;
        await persister.persist({ room: roomIn(documentName), document: documentName, update, removes });
        if (removes && isTimeline(documentName)) await store.compact(documentName, 0, merge);
        else if (removes) outdated.add(documentName);
      } catch (error) {
        const refused = error instanceof Refused ? error : new Refused('storage-failed');
        channel.refuse(refused);
        throw refused;
      }
    },

    async onStateless({ payload, document, documentName, connection }) {
      const { channel } = connection.context as RelayContext;
      try {
        const request = readRequest(payload);
        const farewell = await store.close(roomIn(documentName), Buffer.from(request.farewell, 'base64url'));
        for (const other of document.getConnections()) settle(other, farewell);
        document.broadcastStateless(closedNotice(farewell));
      } catch (error) {
        channel.refuse(error instanceof Refused ? error : new Refused('storage-failed'));
      }
    },

    async onStoreDocument({ documentName }) {
      const isOutdated = outdated.delete(documentName);
      try {
        await store.compact(documentName, isOutdated ? 0 : COMPACT_BEYOND, merge);
      } catch (error) {
        if (isOutdated) outdated.add(documentName);
        throw error;
      }
    },
  };
}

/** A room's index has its name alone. */
function isTimeline(documentName: string): boolean {
  return documentName.includes('.');
}

function roomIn(documentName: string): string {
  return documentName.split('.')[0] ?? documentName;
}

function settle(connection: Connection, farewell: Uint8Array): void {
  connection.readOnly = true;
  (connection.context as RelayContext).channel.farewell = farewell;
}

function closedNotice(farewell: Uint8Array): string {
  return JSON.stringify({
    kind: 'closed',
    farewell: Buffer.from(farewell).toString('base64url'),
  } satisfies RelayNotice);
}

/** Whether a document has all of an update already, as after most reconnections: then it is durable, too. */
function holds(document: Document, update: Uint8Array): boolean {
  return Y.snapshotContainsUpdate(Y.snapshot(document), update);
}

/** Updates as one, without what was overwritten since. */
function merge(updates: Uint8Array[]): Uint8Array {
  const document = new Y.Doc();
  for (const update of updates) Y.applyUpdate(document, update);
  const merged = Y.encodeStateAsUpdate(document);
  document.destroy();
  return merged;
}

/** Hocuspocus sends an update to everybody in the room, its own author included, who has it. */
function muteEchoes(document: Document): void {
  const channelOf = (origin: unknown): Channel | null =>
    typeof origin === 'object' && origin !== null && 'context' in origin
      ? (origin.context as RelayContext).channel
      : null;
  document.on('beforeTransaction', ({ origin }: Y.Transaction) => {
    const channel = channelOf(origin);
    if (channel !== null) channel.isEchoing = true;
  });
  document.on('afterAllTransactions', (_: Y.Doc, transactions: Y.Transaction[]) => {
    for (const { origin } of transactions) {
      const channel = channelOf(origin);
      if (channel !== null) channel.isEchoing = false;
    }
  });
}
