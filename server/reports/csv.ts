import { stringify } from 'csv-stringify/sync';
import { plainCell } from '#domain/plain-cell.ts';
import type { ReportTable } from './report-table.ts';

/**
 * UTF-8 with a byte order mark, so that Excel reads the names right. Text that a spreadsheet would
 * run as a formula gets an apostrophe in front; the columns' own numbers stay numbers.
 */
export async function csv({ columns, rows }: ReportTable): Promise<Uint8Array> {
  const text = stringify([...rows], {
    bom: true,
    header: true,
    columns: columns.map(({ key, label }) => ({ key, header: label })),
    cast: { string: plainCell },
    record_delimiter: 'windows',
  });
  return new TextEncoder().encode(text);
}
