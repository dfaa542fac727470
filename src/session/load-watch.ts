/** Watches what the device and its user can spare, as far as the browser tells. */
import { type Load, type Pace, paceOf, type Pressure } from './pace.js';

/** Compute Pressure, which TypeScript's DOM library does not list yet (https is needed, Chromium has it). */
export interface PressureObserverLike {
  observe(source: 'cpu', options: { readonly sampleInterval: number }): Promise<void>;
  disconnect(): void;
}

export type PressureObserverClass = new (
  onRecords: (records: readonly { readonly state: Pressure }[]) => void,
) => PressureObserverLike;

/** Battery Status, which it does not list any more. */
export interface BatteryLike extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

/** What of the browser is watched; each is absent where the browser has none. */
export interface LoadSources {
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener'>;
  readonly PressureObserver?: PressureObserverClass;
  readonly getBattery?: () => Promise<BatteryLike>;
}

const SAMPLE_MS = 2_000;
/** A reading counts when it has lasted this long: work of our own comes in bursts, and what was spared must not bring it back. */
const HOLD_MS = { slower: 6_000, faster: 20_000 } as const;

export function browserSources(): LoadSources {
  const scope = globalThis as { readonly document?: Document; readonly PressureObserver?: PressureObserverClass };
  const { navigator } = globalThis as { readonly navigator?: { getBattery?: () => Promise<BatteryLike> } };
  return {
    ...(scope.document === undefined ? {} : { page: scope.document }),
    ...(scope.PressureObserver === undefined ? {} : { PressureObserver: scope.PressureObserver }),
    ...(navigator?.getBattery === undefined
      ? {}
      : { getBattery: () => (navigator as Required<typeof navigator>).getBattery() }),
  };
}

export interface LoadWatch {
  readonly pace: Pace;
  stop(): void;
}

/** Calls `onPace` whenever the pace changes, until it is stopped. What the browser refuses to tell is left out. */
export function watchLoad(onPace: (pace: Pace) => void, sources: LoadSources = browserSources()): LoadWatch {
  const { page, PressureObserver, getBattery } = sources;
  const watching = new AbortController();
  const { signal } = watching;
  let load: Load = { hidden: page?.visibilityState === 'hidden', pressure: null, battery: null };
  let pace = paceOf(load);
  const learn = (news: Partial<Load>): void => {
    if (signal.aborted) return;
    load = { ...load, ...news };
    const next = paceOf(load);
    if (next.intervalMs === pace.intervalMs && next.cause === pace.cause) return;
    pace = next;
    onPace(pace);
  };

  page?.addEventListener('visibilitychange', () => learn({ hidden: page.visibilityState === 'hidden' }), { signal });

  if (PressureObserver !== undefined) {
    const observer = new PressureObserver((records) => {
      const newest = records.at(-1);
      if (newest !== undefined) settle(newest.state);
    });
    let read: Pressure | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (state: Pressure): void => {
      if (state === read) return;
      read = state;
      clearTimeout(timer);
      const slower = paceOf({ ...load, pressure: state }).intervalMs > pace.intervalMs;
      timer = setTimeout(() => learn({ pressure: state }), slower ? HOLD_MS.slower : HOLD_MS.faster);
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      observer.disconnect();
    });
    // Refused where the system has no such sensor or the site's policy forbids it.
    observer.observe('cpu', { sampleInterval: SAMPLE_MS }).catch(() => undefined);
  }

  getBattery?.()
    .then((battery) => {
      const look = (): void => learn({ battery: { level: battery.level, charging: battery.charging } });
      if (signal.aborted) return;
      for (const type of ['levelchange', 'chargingchange']) battery.addEventListener(type, look, { signal });
      look();
    })
    .catch(() => undefined);

  return {
    get pace() {
      return pace;
    },
    stop: () => watching.abort(),
  };
}
