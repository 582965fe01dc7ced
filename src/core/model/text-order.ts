// The order of texts where only sameness everywhere matters, and no reader's alphabet: by UTF-16 units, on any machine.

/**
 * For sorting.
 *
 * @example compareText("a", "b") → -1
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
