// How a cost grows: the exponent of a power of n, by least squares over logarithms.

/** A cost that has come together when `n` things were done. */
export interface Point {
  readonly n: number;
  readonly cost: number;
}

/**
 * The exponent `p` and the factor `c` of cost = c · n^p. Two points at least, all above 0.
 *
 * @example fitPower([{ n: 10, cost: 5 }, { n: 20, cost: 10 }]) → { exponent: 1, factor: 0.5 }
 */
export function fitPower(points: readonly Point[]): { readonly exponent: number; readonly factor: number } {
  const logs = points.map(({ n, cost }) => [Math.log(n), Math.log(cost)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([n]) => n)), mean(logs.map(([, cost]) => cost))];
  const covered = logs.reduce((sum, [n, cost]) => sum + (n - x) * (cost - y), 0);
  const spread = logs.reduce((sum, [n]) => sum + (n - x) ** 2, 0);
  const exponent = covered / spread;
  return { exponent, factor: Math.exp(y - exponent * x) };
}

/** What is in the middle of a list; of an even number, the lower one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
