/** What is said of each state, and what can be done about it. */
import type { SyncErrorCode } from './errors.js';
import type { SyncReason, SyncStatus } from './snapshot.js';

export const STATUS_WORDS: Readonly<Record<SyncStatus, string>> = {
  off: 'Not in use',
  paused: 'Paused',
  connecting: 'Connecting',
  syncing: 'Syncing',
  connected: 'In step',
  offline: 'Offline',
  refused: 'Refused',
};

export const REASON_WORDS: Readonly<Record<SyncReason, string>> = {
  malformed: 'The relay did not understand this page. One of the two is of another version.',
  unauthorized: 'The relay does not accept this device’s key for the room.',
  'invite-required': 'The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.',
  'origin-refused': 'The relay does not take connections from this page’s address. Its list of origins has to name it.',
  idle: 'The relay heard nothing for a while.',
  'room-closed': 'The room was closed by another device.',
  'entry-too-large': 'A session is too large for the relay.',
  'frame-too-large': 'A message was too large for the relay.',
  'room-full': 'The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.',
  'rate-limited': 'The relay asks to go slower.',
  'session-over': 'The relay ended the connection after its time.',
  'storage-failed': 'The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.',
  busy: 'The relay has no place left at the moment.',
  unreachable: 'The relay does not answer. It may be down, or this page may not be allowed to reach it.',
  restarting: 'The relay is restarting.',
  'failed-here': 'Something failed on this device, as when the browser lets it store no more. Make room and try again.',
  revoked: 'This device was taken out by another one. Its own history stays; nothing new reaches it.',
  'wrong-key': 'What the relay holds was sealed with another key than this device has. Pair it again.',
  'old-key': 'What the relay holds was sealed with a key from before a device was taken out.',
  tampered: 'What the relay holds is not what was sealed. Somebody changed it, or it was damaged.',
  'not-understood': 'What the relay holds was written by another version of this page.',
  'bad-link': 'The link is cut off or mistyped. Copy it again as a whole.',
  'not-stored': 'It is not at the relay. It needs a connection, or the device that has it.',
};

export const PROBLEM_WORDS: Readonly<Record<SyncErrorCode, (count: number) => string>> = {
  'wrong-key': (count) => `${entries(count)} sealed with another key than this device has: pair it again.`,
  'old-key': (count) => `${entries(count)} sealed with a key from before a device was taken out.`,
  tampered: (count) => `${entries(count)} not what was sealed. Another device may have them still.`,
  'not-understood': (count) => `${entries(count)} written by another version of this page.`,
  'bad-link': (count) => `${entries(count)} of a room that the link does not lead to.`,
  'not-stored': (count) => `${entries(count)} not at the relay yet: the device that has them has to be online.`,
};

function entries(count: number): string {
  return count === 1 ? 'One entry is' : `${count} entries are`;
}

export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function dateText(atMs: number): string {
  return new Date(atMs).toLocaleDateString(undefined, { dateStyle: 'medium' });
}

export function timeText(atMs: number): string {
  return new Date(atMs).toLocaleTimeString(undefined, { timeStyle: 'medium' });
}

/** What a device is called until its user says otherwise. */
export function ownDeviceName(agent: string): string {
  const system = /Android|iPhone|iPad|Windows|Mac OS|CrOS|Linux/.exec(agent)?.[0] ?? 'Device';
  const names: Readonly<Record<string, string>> = { 'Mac OS': 'Mac', CrOS: 'Chromebook' };
  const browser = /Firefox|Edg|OPR|Chrome|Safari/.exec(agent)?.[0] ?? '';
  const browsers: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
  return [browsers[browser] ?? browser, names[system] ?? system].filter((word) => word !== '').join(' on ');
}
