import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import type { ReportTable } from './report-table.ts';
import { xlsx } from './xlsx.ts';

const table: ReportTable = {
  title: 'Minimums',
  about: ['As of 2026-07-01.'],
  columns: [
    { key: 'name', label: 'Resident', type: 'text' },
    { key: 'n', label: 'Counted', type: 'number' },
    { key: 'on', label: 'Graduates', type: 'date' },
  ],
  rows: [
    { name: 'Zoë "Z" O’Neil, MD', n: 12, on: '2027-06-30' },
    { name: '=HYPERLINK("x")', n: -3, on: null },
    { name: '＝1+1', n: 0, on: '2028-02-29' },
  ],
};

describe('report formats', () => {
  it('write CSV that a spreadsheet reads right and never runs', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv(table));
    expect(text.split('\r\n')).toEqual([
      '\uFEFFResident,Counted,Graduates',
      '"Zoë ""Z"" O’Neil, MD",12,2027-06-30',
      `"'=HYPERLINK(""x"")",-3,`,
      "'＝1+1,0,2028-02-29",
      '',
    ]);
  });

  it('write XLSX with typed cells', async () => {
    const sheets = await readXlsxFile(Buffer.from(await xlsx(table)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Minimums', 'About']);
    expect(sheets[0]?.data).toEqual([
      ['Resident', 'Counted', 'Graduates'],
      ['Zoë "Z" O’Neil, MD', 12, new Date('2027-06-30T00:00:00Z')],
      ['=HYPERLINK("x")', -3, null],
      ['＝1+1', 0, new Date('2028-02-29T00:00:00Z')],
    ]);
  });
});
