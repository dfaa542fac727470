import type { Refusal } from '../contract/relay.js';
import type { SyncErrorCode } from './errors.js';

export type SyncStatus = 'off' | 'paused' | 'connecting' | 'syncing' | 'connected' | 'offline' | 'refused';

/** Why it is offline or refused. */
export type SyncReason = Refusal | 'unreachable' | 'restarting' | 'frame-too-large' | 'revoked' | SyncErrorCode;

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
  traffic: { sentBytes: 0, receivedBytes: 0 },
};
