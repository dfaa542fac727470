/** What is said of each state, and what can be done about it. */
import { msg, str } from '@lit/localize';
import type { SyncErrorCode } from './errors.js';
import type { SyncReason, SyncStatus } from './snapshot.js';

export const STATUS_WORDS: Readonly<Record<SyncStatus, () => string>> = {
  off: () => msg('Not in use'),
  paused: () => msg('Paused'),
  connecting: () => msg('Connecting'),
  syncing: () => msg('Syncing'),
  connected: () => msg('In step'),
  offline: () => msg('Offline'),
  refused: () => msg('Refused'),
};

export const REASON_WORDS: Readonly<Record<SyncReason, () => string>> = {
  malformed: () => msg('The relay did not understand this page. One of the two is of another version.'),
  unauthorized: () => msg('The relay does not accept this device’s key for the room.'),
  'invite-required': () =>
    msg('The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.'),
  'origin-refused': () =>
    msg('The relay does not take connections from this page’s address. Its list of origins has to name it.'),
  idle: () => msg('The relay heard nothing for a while.'),
  'room-closed': () => msg('The room was closed by another device.'),
  'entry-too-large': () => msg('A session is too large for the relay.'),
  'frame-too-large': () => msg('A message was too large for the relay.'),
  'room-full': () =>
    msg('The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.'),
  'rate-limited': () => msg('The relay asks to go slower.'),
  'session-over': () => msg('The relay ended the connection after its time.'),
  'storage-failed': () =>
    msg('The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.'),
  busy: () => msg('The relay has no place left at the moment.'),
  unreachable: () => msg('The relay does not answer. It may be down, or this page may not be allowed to reach it.'),
  restarting: () => msg('The relay is restarting.'),
  'failed-here': () =>
    msg('Something failed on this device, as when the browser lets it store no more. Make room and try again.'),
  revoked: () => msg('This device was taken out by another one. Its own history stays; nothing new reaches it.'),
  'wrong-key': () => msg('What the relay holds was sealed with another key than this device has. Pair it again.'),
  'old-key': () => msg('What the relay holds was sealed with a key from before a device was taken out.'),
  tampered: () => msg('What the relay holds is not what was sealed. Somebody changed it, or it was damaged.'),
  'not-understood': () => msg('What the relay holds was written by another version of this page.'),
  'bad-link': () => msg('The link is cut off or mistyped. Copy it again as a whole.'),
  'not-stored': () => msg('It is not at the relay. It needs a connection, or the device that has it.'),
};

export const PROBLEM_WORDS: Readonly<Record<SyncErrorCode, () => string>> = {
  'wrong-key': () =>
    msg(
      'one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.',
    ),
  'old-key': () =>
    msg(
      'one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.',
    ),
  tampered: () =>
    msg(
      'one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.',
    ),
  'not-understood': () =>
    msg(
      'one:One entry is written by another version of this page.|other:# entries are written by another version of this page.',
    ),
  'bad-link': () =>
    msg(
      'one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.',
    ),
  'not-stored': () =>
    msg(
      'one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.',
    ),
};

/** What a device is called until its user says otherwise. */
export function ownDeviceName(agent: string): string {
  const system = /Android|iPhone|iPad|Windows|Mac OS|CrOS|Linux/.exec(agent)?.[0] ?? msg('Device');
  const names: Readonly<Record<string, string>> = { 'Mac OS': 'Mac', CrOS: 'Chromebook' };
  const browser = /Firefox|Edg|OPR|Chrome|Safari/.exec(agent)?.[0] ?? '';
  const browsers: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
  const [by, on] = [browsers[browser] ?? browser, names[system] ?? system];
  return by === '' ? on : msg(str`${by} on ${on}`);
}
