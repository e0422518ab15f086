import * as z from 'zod/mini';
import { selectPrograms } from '#db/queries/reference.ts';
import { canInProgram } from '#domain/roles.ts';
import { defineReader } from './define-verb.ts';
import { reportFormatNames, reportFormats } from './reports/formats.ts';

/** The programs that the actor may report on, and the formats that a report can leave in. */
export const readReports = defineReader({
  permission: 'report.export',
  input: z.undefined(),
  async run(tx) {
    const programs = await selectPrograms(tx);
    return {
      programs: programs
        .filter(({ id }) => canInProgram(tx.actor, 'report.export', id))
        .map(({ id, name }) => ({ id, name })),
      formats: reportFormatNames.map((name) => ({ name, label: reportFormats[name].label })),
    };
  },
});
