import ExcelJS from '@protobi/exceljs';
import type { ReportColumn, ReportTable } from './report-table.ts';

const widths = { text: 26, number: 12, date: 13 } as const;

function cell(type: ReportColumn['type'], value: string | number | null) {
  if (value === null) return null;
  return type === 'date' ? new Date(`${value}T00:00:00Z`) : value;
}

/** Typed cells, a frozen and filterable header, and a second sheet that says what the numbers are. */
export async function xlsx({ title, about, columns, rows }: ReportTable): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Angiolog';
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ key, label, type }) => ({
    key,
    header: label,
    width: widths[type],
    style: type === 'date' ? { numFmt: 'yyyy-mm-dd' } : {},
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const row of rows) {
    sheet.addRow(columns.map(({ key, type }) => cell(type, row[key] ?? null)));
  }
  const notes = book.addWorksheet('About');
  notes.getColumn(1).width = 110;
  for (const sentence of about) notes.addRow([sentence]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
