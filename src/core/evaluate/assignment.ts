// Best assignment: pairs rows with columns so that the sum of their values is the greatest. Templates of a document are
// aligned by it; greedy would now and then give a template away to a worse partner.

/**
 * The assignment of the greatest sum, as `[row, column]` in order of rows. Pairs worth 0 or less are not in it.
 * Hungarian method with potentials, O(n^3): for the few dozen templates of a document.
 *
 * @param value worth of pairing a row with a column.
 */
export function bestAssignment(
  rows: number,
  columns: number,
  value: (row: number, column: number) => number,
): readonly (readonly [row: number, column: number])[] {
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number): number =>
    row < rows && column < columns ? -Math.max(0, value(row, column)) : 0;
  // 1-based, as the method is usually written; column 0 and row 0 are the start of every path.
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    placeRow(row, size, cost, rowPotential, columnPotential, rowOf);
  }
  const pairs: (readonly [number, number])[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && row < rows && value(row, column - 1) > 0) pairs.push([row, column - 1]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

function placeRow(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: Int32Array,
): void {
  const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size + 1);
  const used = new Uint8Array(size + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    const current = at(rowOf, column);
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= size; other += 1) {
      if (used[other] === 1) continue;
      const reduced = cost(current - 1, other - 1) - at(rowPotential, current) - at(columnPotential, other);
      if (reduced < at(least, other)) {
        least[other] = reduced;
        from[other] = column;
      }
      if (at(least, other) < step) {
        step = at(least, other);
        next = other;
      }
    }
    for (let other = 0; other <= size; other += 1) {
      if (used[other] === 1) {
        const owner = at(rowOf, other);
        rowPotential[owner] = at(rowPotential, owner) + step;
        columnPotential[other] = at(columnPotential, other) - step;
      } else {
        least[other] = at(least, other) - step;
      }
    }
    column = next;
  } while (at(rowOf, column) !== 0);
  while (column !== 0) {
    const before = at(from, column);
    rowOf[column] = at(rowOf, before);
    column = before;
  }
}
