/**
 * One tab at a time for each microphone and camera. Two tabs on one device would each hear half of it (the second mutes
 * the first on some systems), and neither would know; so whoever listens holds a Web Lock of the device's name. Sessions
 * of one tab share it.
 */
import type { DeviceGuard } from '../capture/guard.js';
import type { SourceRequest } from '../capture/request.js';
import { BonaFideError } from '../contract/errors.js';
import { askHolder, answerAsHolder } from './device-talk.js';

/** What this tab holds, by the lock's name, and which of its sessions use it. */
interface Holding {
  readonly users: Set<SessionDevice>;
  readonly release: () => void;
}

const holdings = new Map<string, Holding>();
/** Locks that this tab has let go and the browser has not taken back yet. */
const settling = new Map<string, Promise<unknown>>();
/** Requests that are under way. */
const opening = new Map<string, Promise<Holding | null>>();

export interface SessionDeviceOptions {
  /** Another tab has taken the device over. */
  readonly onTaken: (error: BonaFideError) => void;
}

/** The device of one session. */
export class SessionDevice implements DeviceGuard {
  readonly #options: SessionDeviceOptions;
  #name: string | null = null;
  /** The next device that another tab holds is taken from it. */
  takeOver = false;

  constructor(options: SessionDeviceOptions) {
    this.#options = options;
  }

  /** Rejects `device-held` when another tab listens to it and `takeOver` is not set. */
  async take(request: SourceRequest): Promise<void> {
    const takeOver = this.takeOver;
    this.takeOver = false;
    this.free();
    // Without Web Locks nobody can be asked.
    if ((request.kind !== 'microphone' && request.kind !== 'camera') || navigator.locks === undefined) return;
    const name = await lockName(request.kind, request.deviceId);
    const holding = holdings.get(name) ?? (await hold(name, takeOver));
    if (holding === null) {
      const holder = await askHolder(name);
      throw new BonaFideError('device-held', 'Another tab is listening to this device.', {
        found: holder ?? 'a tab that does not answer',
      });
    }
    holding.users.add(this);
    this.#name = name;
  }

  free(): void {
    const name = this.#name;
    this.#name = null;
    if (name === null) return;
    const holding = holdings.get(name);
    holding?.users.delete(this);
    if (holding?.users.size === 0) holding.release();
  }

  /** The tab has lost the lock to another. */
  lose(): void {
    this.#name = null;
    this.#options.onTaken(
      new BonaFideError('device-taken', 'Another tab has taken this device over. Go on there, or take it back.'),
    );
  }
}

/** Null when another tab holds it. Calls made meanwhile share one request. */
function hold(name: string, steal: boolean): Promise<Holding | null> {
  const found = opening.get(name) ?? request(name, steal).finally(() => opening.delete(name));
  opening.set(name, found);
  return found;
}

async function request(name: string, steal: boolean): Promise<Holding | null> {
  await settling.get(name);
  return new Promise((resolve, reject) => {
    const users = new Set<SessionDevice>();
    const held: Promise<unknown> = navigator.locks
      .request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null);
        return new Promise<void>((done) => {
          const silence = answerAsHolder(name);
          const release = (): void => {
            holdings.delete(name);
            settling.set(name, held);
            silence();
            done();
          };
          const holding = { users, release };
          holdings.set(name, holding);
          resolve(holding);
        });
      })
      .catch((thrown: unknown) => {
        const holding = holdings.get(name);
        // The lock was stolen: that ends the request while its work goes on.
        if (holding?.users !== users) return reject(thrown);
        holding.release();
        for (const user of users) user.lose();
      })
      .finally(() => {
        if (settling.get(name) === held) settling.delete(name);
      });
  });
}

/** Of the device itself, also where it is asked for as the system's default. */
async function lockName(kind: 'microphone' | 'camera', deviceId: string | undefined): Promise<string> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  const ofKind = devices.filter((device) => device.kind === (kind === 'microphone' ? 'audioinput' : 'videoinput'));
  const asked = ofKind.find((device) => device.deviceId === (deviceId ?? 'default')) ?? ofKind[0];
  // Chromium lists the default a second time, under a name of its own, in the group of the device it stands for.
  const real = ofKind.find(
    (device) => device.groupId === asked?.groupId && device.deviceId.length > 'communications'.length,
  );
  return `bona-fide-${kind}-${real?.deviceId ?? deviceId ?? 'default'}`;
}
