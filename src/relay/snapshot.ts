import type { Refusal } from '../contract/relay.js';
import type { SyncErrorCode } from './errors.js';
import type { Ledger } from './ledger.js';
import { isLive } from './state.js';
import { type Membership, RETENTION_MS, type Trashed } from './vault.js';

export type SyncStatus = 'off' | 'paused' | 'connecting' | 'syncing' | 'connected' | 'offline' | 'refused';

/** Why it is offline or refused. */
export type SyncReason =
  | Refusal
  | 'unreachable'
  | 'restarting'
  | 'frame-too-large'
  | 'revoked'
  | 'failed-here'
  | SyncErrorCode;

export interface DeviceView {
  readonly id: string;
  readonly name: string;
  readonly addedAt: number;
  readonly isOwn: boolean;
}

export interface SyncedSession {
  readonly id: string;
  readonly isChosen: boolean;
  readonly isStored: boolean;
}

export interface TrashView {
  readonly id: string;
  readonly title: string;
  readonly startedAt: number;
  /** After this it is forgotten here too, ms since the epoch. */
  readonly keptUntil: number;
  readonly by: string;
}

export interface SyncSnapshot {
  readonly status: SyncStatus;
  readonly reason: SyncReason | null;
  /** When it tries again by itself, ms since the epoch. */
  readonly retryAt: number | null;
  /** Timelines moved and to be moved, while there are any. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly relayUrl: string;
  readonly syncsNew: boolean;
  readonly devices: readonly DeviceView[];
  readonly sessions: readonly SyncedSession[];
  readonly trash: readonly TrashView[];
  /** Entries that could not be used, by why. They are never skipped in silence. */
  readonly problems: readonly { readonly code: SyncErrorCode; readonly count: number }[];
  /** Entries that were removed or spoiled at the relay, and written again from here. */
  readonly mended: number;
  readonly traffic: { readonly sentBytes: number; readonly receivedBytes: number };
}

export const OFF: SyncSnapshot = {
  status: 'off',
  reason: null,
  retryAt: null,
  progress: null,
  relayUrl: '',
  syncsNew: true,
  devices: [],
  sessions: [],
  trash: [],
  problems: [],
  mended: 0,
  traffic: { sentBytes: 0, receivedBytes: 0 },
};

export interface SyncParts
  extends Pick<SyncSnapshot, 'status' | 'reason' | 'retryAt' | 'progress' | 'mended' | 'traffic'> {
  /** Something was written that is not durable yet. */
  readonly isStoring: boolean;
  readonly membership: Membership | null;
  readonly ledger: Ledger | null;
  readonly trash: readonly Trashed[];
  readonly problems: readonly SyncErrorCode[];
}

export function snapshotOf(parts: SyncParts): SyncSnapshot {
  const { membership, ledger, trash, problems, isStoring, status, progress, ...rest } = parts;
  const counts = new Map<SyncErrorCode, number>();
  for (const code of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const isBusy = progress !== null || isStoring;
  return {
    ...rest,
    status: status === 'connected' && isBusy ? 'syncing' : status,
    progress,
    relayUrl: membership?.relayUrl ?? '',
    syncsNew: membership?.syncsNew ?? true,
    devices: (ledger?.devices ?? [])
      .map(({ id, state }) => ({
        id,
        name: state.name.value,
        addedAt: state.addedAt,
        isOwn: id === membership?.deviceId,
      }))
      .sort((a, b) => a.addedAt - b.addedAt),
    sessions: (ledger?.sessions ?? [])
      .filter(({ state }) => state.deleted === null)
      .map(({ id, isChosen, isStored, state }) => ({ id, isChosen, isStored: isStored && isLive(state) })),
    trash: trash.map(({ id, session, removedAt, by }) => ({
      id,
      title: session.record.title,
      startedAt: session.record.startedAt,
      keptUntil: removedAt + RETENTION_MS,
      by: ledger?.device(by)?.state.name.value ?? '',
    })),
    problems: [...counts].map(([code, count]) => ({ code, count })),
  };
}

/** Resolves as soon as `test` holds. */
export function whenSnapshot(
  source: {
    readonly snapshot: SyncSnapshot;
    subscribe(listener: (snapshot: SyncSnapshot) => void): () => void;
  },
  test: (snapshot: SyncSnapshot) => boolean,
): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (!test(source.snapshot)) return;
      stop();
      done();
    };
    const stop = source.subscribe(look);
    look();
  });
}
