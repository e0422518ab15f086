/** Of an even number of values the mean of the middle two; throws where there are none. */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5, Math.floor) + quantile(values, 0.5, Math.ceil)) / 2;
}

/** The value below which a share of all lies, taken from the values themselves (nearest rank). */
export function quantile(
  values: readonly number[],
  share: number,
  round: (place: number) => number = Math.ceil,
): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[round((sorted.length - 1) * share)];
  if (value === undefined) throw new Error('No value was measured.');
  return value;
}

/** Three digits that mean something, and all of them before the point. */
const digits = (value: number) =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(3);

/** `bench: NAME = MEDIAN UNIT (min … max, number of values)` */
export function figureLine(name: string, unit: string, values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(digits);
  return `bench: ${name} = ${digits(median(values))} ${unit} (${least} … ${most}, ${values.length})`;
}

/** What a bench measured: a figure gets one value a round. */
export class Figures {
  readonly #figures = new Map<string, { unit: string; values: number[] }>();

  add(name: string, unit: string, value: number): void {
    if (!Number.isFinite(value)) throw new Error(`${name} was measured as ${value}.`);
    const figure = this.#figures.get(name) ?? { unit, values: [] };
    this.#figures.set(name, figure);
    figure.values.push(value);
  }

  lines(): string[] {
    return [...this.#figures].map(([name, { unit, values }]) => figureLine(name, unit, values));
  }
}
