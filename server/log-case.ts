import * as z from 'zod/mini';
import { insertCase } from '#db/queries/cases.ts';
import { catalogVersion } from '#domain/catalog/procedures.ts';
import { creditedOnGrounds } from '#domain/credited-on-grounds.ts';
import { CaseId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import type { Credited } from '#domain/sync/sync-batch.ts';
import {
  caseContext,
  caseContextOf,
  caseContextQuery,
  faultsOf,
  type OwnGrounds,
} from './case-context.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse, refuseFields } from './result.ts';

/** What is said of a change once it is committed. */
export interface CaseReceipt {
  readonly id: CaseId;
  readonly version: number;
  readonly replayed: boolean;
  /** What the case's procedures credit, with the resident's new totals. */
  readonly credited: readonly Credited[];
}

const input = z.object({ id: CaseId, payloadHash: z.string(), fields: CaseFields });
type LogInput = z.output<typeof input>;

const name = 'case.log';

function replayed({ id, fields }: LogInput, { grounds }: OwnGrounds) {
  const credited = creditedOnGrounds(fields.procedures, grounds);
  return done({ id, version: 1, replayed: true, credited }, 'nothing-changed');
}

/** The receipt of a case that came on top of what its grounds have counted. */
function added({ id, fields }: LogInput, { grounds }: OwnGrounds): CaseReceipt {
  const own = fields.procedures.map(({ code, role }) => ({
    ...{ residentId: grounds.id, code, role, verified: false, n: 1 },
  }));
  const facts = [...grounds.facts, ...own];
  const credited = creditedOnGrounds(fields.procedures, { ...grounds, facts });
  return { id, version: 1, replayed: false, credited };
}

/**
 * Logs a case of the acting resident under the id that the phone made. Sent again, however late, it
 * answers the same receipt and changes nothing; the same id with other content is a `conflict`.
 */
export const logCase = defineVerb({
  name,
  permission: 'case.log',
  input,
  alongside: (stated) => caseContextQuery({ ...stated, version: 1 }),
  async run(tx, stated, rows) {
    const { id, payloadHash, fields } = stated;
    const first = { id, version: 1, fields };
    const own = caseContextOf(tx, first, rows);
    if (!own) return refuse('forbidden');
    // Row level security hides another resident's case, so a foreign id shows no hash here.
    if (own.grounds.payloadHash === payloadHash) return replayed(stated, own);
    const faults = faultsOf(fields, own.context);
    if (faults) return refuseFields(faults);
    const { id: residentId, programId } = own.grounds;
    const row = { id, residentId, programId, catalog: catalogVersion, fields };
    const audit = await insertCase(tx, row, payloadHash, name, {
      subject: `case:${id}`,
      detail: { performedOn: fields.performedOn, procedures: fields.procedures.length },
    });
    if (audit) return done(added(stated, own), audit);
    // The id is taken: by this very item on another connection, or by something else.
    const now = await caseContext(tx, first);
    return now?.grounds.payloadHash === payloadHash ? replayed(stated, now) : refuse('conflict');
  },
});
