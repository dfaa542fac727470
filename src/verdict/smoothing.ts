/** Mean of the last `size` values; allocates nothing after construction. */
export interface Smoothing {
  push(value: number): void;
  /** NaN when nothing was pushed. */
  readonly mean: number;
  readonly count: number;
  reset(): void;
}

export function createSmoothing(size: number): Smoothing {
  const ring = new Float64Array(size);
  let pushed = 0;
  return {
    push(value) {
      ring[pushed % size] = value;
      pushed++;
    },
    get mean() {
      const count = Math.min(pushed, size);
      let sum = 0;
      for (let i = 0; i < count; i++) sum += ring[i] as number;
      return sum / count;
    },
    get count() {
      return Math.min(pushed, size);
    },
    reset() {
      pushed = 0;
    },
  };
}
