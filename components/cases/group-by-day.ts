import { dayWords } from './day-words.ts';

export interface Day<Row> {
  readonly day: string;
  readonly words: string;
  readonly rows: readonly Row[];
}

/** Rows under their days, in the order in which they come. */
export function groupByDay<Row extends { readonly performedOn: string }>(
  rows: readonly Row[],
  today: string,
): Day<Row>[] {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const ofDay = days.get(row.performedOn);
    if (ofDay) ofDay.push(row);
    else days.set(row.performedOn, [row]);
  }
  return [...days].map(([day, ofDay]) => ({ day, words: dayWords(day, today), rows: ofDay }));
}
