import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type BatteryLike,
  type LoadSources,
  type PressureObserverClass,
  type PressureObserverLike,
  watchLoad,
} from './load-watch.js';
import type { Pace, Pressure } from './pace.js';

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  turn(to: DocumentVisibilityState): void {
    this.visibilityState = to;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

class Battery extends EventTarget implements BatteryLike {
  level = 1;
  charging = false;
  become(level: number, charging: boolean): void {
    this.level = level;
    this.charging = charging;
    this.dispatchEvent(new Event('levelchange'));
  }
}

/** The browser's sensor, whose readings the test decides. */
function sensor(refuses = false) {
  const open = new Set<(records: readonly { readonly state: Pressure }[]) => void>();
  class Observer implements PressureObserverLike {
    readonly #tell: (records: readonly { readonly state: Pressure }[]) => void;
    constructor(tell: (records: readonly { readonly state: Pressure }[]) => void) {
      this.#tell = tell;
    }
    async observe(): Promise<void> {
      if (refuses) throw new DOMException('no sensor', 'NotSupportedError');
      open.add(this.#tell);
    }
    disconnect(): void {
      open.delete(this.#tell);
    }
  }
  const read = (...states: Pressure[]): void => {
    for (const tell of open) tell(states.map((state) => ({ state })));
  };
  return { Observer: Observer as PressureObserverClass, read, open };
}

function watched(sources: LoadSources) {
  const paces: Pace[] = [];
  const watch = watchLoad((pace) => paces.push(pace), sources);
  return { watch, causes: () => paces.map(({ cause }) => cause) };
}

describe('the watch over load', () => {
  test('a browser that tells nothing leaves the pace as it is', () => {
    const { watch, causes } = watched({});
    expect(watch.pace).toEqual({ intervalMs: 200, cause: null });
    expect(causes()).toEqual([]);
    watch.stop();
  });

  test('follows the page into the background and back, and says nothing twice', () => {
    const page = new Page();
    const { watch, causes } = watched({ page });
    page.turn('hidden');
    page.turn('hidden');
    page.turn('visible');
    expect(causes()).toEqual(['hidden', null]);
    watch.stop();
    page.turn('hidden');
    expect(causes()).toEqual(['hidden', null]);
  });

  test('a page that is hidden from the start begins slowly', () => {
    const page = new Page();
    page.visibilityState = 'hidden';
    expect(watched({ page }).watch.pace.cause).toBe('hidden');
  });

  describe('with a sensor', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('slows down when the newest reading has lasted, and later goes on as before', () => {
      const { Observer, read, open } = sensor();
      const { watch, causes } = watched({ PressureObserver: Observer });
      read('nominal', 'critical');
      vi.advanceTimersByTime(5_000);
      read('critical');
      expect(causes()).toEqual([]);
      vi.advanceTimersByTime(1_000);
      expect(causes()).toEqual(['hot']);
      read('fair');
      vi.advanceTimersByTime(19_000);
      expect(causes()).toEqual(['hot']);
      vi.advanceTimersByTime(1_000);
      expect(causes()).toEqual(['hot', null]);
      watch.stop();
      expect(open.size).toBe(0);
    });

    test('takes no notice of a burst', () => {
      const { Observer, read } = sensor();
      const { causes } = watched({ PressureObserver: Observer });
      for (let i = 0; i < 10; i++) {
        read('critical');
        vi.advanceTimersByTime(4_000);
        read('fair');
        vi.advanceTimersByTime(4_000);
      }
      expect(causes()).toEqual([]);
    });

    test('says nothing after it was stopped', () => {
      const { Observer, read } = sensor();
      const { watch, causes } = watched({ PressureObserver: Observer });
      read('critical');
      watch.stop();
      vi.advanceTimersByTime(60_000);
      expect(causes()).toEqual([]);
    });
  });

  test('a sensor that is refused is no failure', async () => {
    const { Observer } = sensor(true);
    const { watch, causes } = watched({ PressureObserver: Observer });
    await Promise.resolve();
    expect(watch.pace.cause).toBeNull();
    expect(causes()).toEqual([]);
  });

  test('spares a low battery until it is charged', async () => {
    const battery = new Battery();
    const { causes } = watched({ getBattery: async () => battery });
    await Promise.resolve();
    battery.become(0.15, false);
    battery.become(0.15, true);
    expect(causes()).toEqual(['battery', null]);
  });
});
