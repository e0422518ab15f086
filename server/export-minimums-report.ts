import * as z from 'zod/mini';
import { selectPrograms } from '#db/queries/reference.ts';
import { selectResidents } from '#db/queries/residents.ts';
import { ProgramId } from '#domain/ids.ts';
import { canInProgram } from '#domain/roles.ts';
import { defineVerb, done } from './define-verb.ts';
import { type ReportFormatName, reportFormatNames, reportFormats } from './reports/formats.ts';
import { minimumsReport } from './reports/minimums-report.ts';
import { refuse } from './result.ts';
import { standingOfResidents } from './standing-of-residents.ts';

const input = z.object({
  format: z.enum(reportFormatNames as [ReportFormatName, ...ReportFormatName[]]),
  /** All programs that the actor reports on where left out. */
  programId: z.optional(ProgramId),
});

/** The minimums report as a file. What leaves the building is remembered in the audit log. */
export const exportMinimumsReport = defineVerb({
  name: 'report.export',
  stepUp: true,
  permission: 'report.export',
  input,
  async run(tx, { format, programId }) {
    const programs = (await selectPrograms(tx)).filter(
      ({ id }) =>
        canInProgram(tx.actor, 'report.export', id) &&
        (programId === undefined || id === programId),
    );
    if (programs.length === 0) return refuse('not-found');
    const inReport = new Set(programs.map(({ id }) => id));
    const residents = (await selectResidents(tx)).filter((r) => inReport.has(r.programId));
    const standings = await standingOfResidents(tx, residents);
    const { today } = tx.actor;
    const table = minimumsReport(
      standings,
      today,
      programs.map(({ name }) => name),
    );
    const { contentType, write } = reportFormats[format];
    return done(
      { filename: `minimums-${today}.${format}`, contentType, body: await write(table) },
      {
        subject: 'report:minimums',
        detail: { format, programs: programs.length, rows: table.rows.length },
      },
    );
  },
});
