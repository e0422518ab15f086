/**
 * True when a letter missing, extra, wrong, or two swapped, at most `most` times, lead from one word
 * to the other (restricted Damerau-Levenshtein distance).
 */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, row, beforeLast, last);
    if (Math.min(...current) > most) return false;
    beforeLast = last;
    last = current;
  }
  return at(last, other.length) <= most;
}

function nextRow(one: string, other: string, row: number, beforeLast: number[], last: number[]) {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const same = one[row - 1] === other[column - 1];
    const kept = at(last, column - 1) + (same ? 0 : 1);
    const oneSided = Math.min(at(last, column), at(current, column - 1)) + 1;
    const swapped =
      row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    current.push(Math.min(kept, oneSided, swapped ? at(beforeLast, column - 2) + 1 : kept));
  }
  return current;
}

function at(row: readonly number[], column: number) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
