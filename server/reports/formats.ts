import { csv } from './csv.ts';
import type { ReportTable } from './report-table.ts';
import { xlsx } from './xlsx.ts';

interface ReportFormat {
  readonly label: string;
  readonly contentType: string;
  readonly write: (table: ReportTable) => Promise<Uint8Array>;
}

/** Every format that a report can leave in: one file and one line here. */
export const reportFormats = {
  csv: { label: 'CSV', contentType: 'text/csv; charset=utf-8', write: csv },
  xlsx: {
    label: 'Excel',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsx,
  },
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof reportFormats;
export const reportFormatNames = Object.keys(reportFormats) as ReportFormatName[];
