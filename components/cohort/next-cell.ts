export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const directions: Readonly<Record<string, CellPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Home and End start beyond the row's edge and walk inward. */
function start(key: string, at: CellPlace, width: number) {
  if (key === 'Home') return { from: { ...at, column: -1 }, way: directions.ArrowRight };
  if (key === 'End') return { from: { ...at, column: width }, way: directions.ArrowLeft };
  return { from: at, way: directions[key] };
}

/**
 * Where a key leads in a table whose cells may hold nothing to focus: the next cell that does, or
 * undefined at the edge and for any other key. `cells[row][column]` says which cells hold something.
 */
export function nextCell(
  key: string,
  at: CellPlace,
  cells: readonly (readonly boolean[])[],
): CellPlace | undefined {
  const { from, way } = start(key, at, cells[at.row]?.length ?? 0);
  if (!way) return undefined;
  let place = from;
  for (;;) {
    place = { row: place.row + way.row, column: place.column + way.column };
    const holds = cells[place.row]?.[place.column];
    if (holds === true) return place;
    if (holds === undefined) return undefined;
  }
}
