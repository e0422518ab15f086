/**
 * How many slips (a letter missing, extra, wrong, or two swapped) separate a typed word from the
 * nearest beginning of `target`: restricted Damerau-Levenshtein distance with a free tail, so that a
 * word can be found before it is finished. Answers Infinity where it exceeds `most`.
 */
export function prefixEdits(typed: string, target: string, most: number): number {
  if (typed.length > target.length + most) return Number.POSITIVE_INFINITY;
  const reach = Math.min(target.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: reach + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow(typed, target, row, beforeLast, last);
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const edits = Math.min(...last);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

function nextRow(typed: string, target: string, row: number, beforeLast: number[], last: number[]) {
  const current = [row];
  for (let column = 1; column < last.length; column++) {
    const same = typed[row - 1] === target[column - 1];
    const swapped =
      row > 1 && typed[row - 1] === target[column - 2] && typed[row - 2] === target[column - 1];
    const kept = at(last, column - 1) + (same ? 0 : 1);
    const oneSided = Math.min(at(last, column), at(current, column - 1)) + 1;
    const turned = swapped ? at(beforeLast, column - 2) + 1 : kept;
    current.push(Math.min(kept, oneSided, turned));
  }
  return current;
}

function at(row: readonly number[], column: number) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
