import * as z from 'zod/mini';
import { selectAuditEvents, selectAuditNames } from '#db/queries/audit.ts';
import { defineVerb, done } from './define-verb.ts';
import { AuditSearch } from './read-audit.ts';
import { auditReport } from './reports/audit-report.ts';
import { type ReportFormatName, reportFormatNames, reportFormats } from './reports/formats.ts';

/** Rows in one file; a longer log is exported by dates. */
const mostRows = 50_000;

const input = z.extend(AuditSearch, {
  format: z.enum(reportFormatNames as [ReportFormatName, ...ReportFormatName[]]),
});

/** What `readAudit` shows under the same filters, as a file; the export is itself a row of the log. */
export const exportAuditLog = defineVerb({
  name: 'audit.export',
  permission: 'audit.read',
  stepUp: true,
  input,
  async run(tx, { format, ...search }) {
    const [found, names] = await Promise.all([
      selectAuditEvents(tx, { ...search, limit: mostRows + 1 }),
      selectAuditNames(tx),
    ]);
    const rows = found.slice(0, mostRows);
    const { today, timeZone } = tx.actor;
    const table = auditReport(rows, names, [
      `Audit log as of ${today}, newest first; days and the first column are in ${timeZone}.`,
      found.length > mostRows
        ? `Only the newest ${mostRows} rows are here. Export by dates to get the others.`
        : 'Every row that you may see under the filters is here.',
    ]);
    const { contentType, write } = reportFormats[format];
    return done(
      { filename: `audit-log-${today}.${format}`, contentType, body: await write(table) },
      { subject: 'report:audit', detail: { format, rows: rows.length, ...search } },
    );
  },
});
