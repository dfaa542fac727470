/** How alike two signals are over the length of the shorter: Pearson's correlation, -1 to 1; 0 where one of them is still. Pure. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const length = Math.min(a.length, b.length);
  const meanA = meanOf(a, 0, length);
  const meanB = meanOf(b, 0, length);
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < length; i++) {
    const x = (a[i] as number) - meanA;
    const y = (b[i] as number) - meanB;
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}

export function meanOf(values: ArrayLike<number>, from: number, length: number): number {
  let sum = 0;
  for (let i = from; i < from + length; i++) sum += values[i] as number;
  return sum / length;
}

export function spreadOf(values: Float64Array): number {
  const mean = meanOf(values, 0, values.length);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / values.length);
}
