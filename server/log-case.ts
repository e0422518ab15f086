import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { insertCaseVersion, selectPayloadHash } from '#db/queries/case-versions.ts';
import { insertCase } from '#db/queries/cases.ts';
import { catalogVersion } from '#domain/catalog/procedures.ts';
import { CaseId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import type { Credited } from '#domain/sync/sync-batch.ts';
import { caseContext, faultsOf } from './case-context.ts';
import { creditedByCase } from './credited-by-case.ts';
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

async function receipt(tx: ActorTx, id: CaseId, fields: CaseFields, replayed: boolean) {
  const credited = await creditedByCase(tx, fields.procedures);
  return { id, version: 1, replayed, credited };
}

/**
 * Logs a case of the acting resident under the id that the phone made. Sent again, however late, it
 * answers the same receipt and changes nothing; the same id with other content is a `conflict`.
 */
export const logCase = defineVerb({
  name: 'case.log',
  permission: 'case.log',
  input,
  async run(tx, { id, payloadHash, fields }) {
    const own = await caseContext(tx);
    if (!own) return refuse('forbidden');
    // Row level security hides another resident's case, so a foreign id shows no hash here.
    const known = async () => (await selectPayloadHash(tx, id, 1)) === payloadHash;
    if (await known()) return done(await receipt(tx, id, fields, true), 'nothing-changed');
    const faults = faultsOf(fields, own.context);
    if (faults) return refuseFields(faults);
    const { id: residentId, programId } = own.resident;
    if (!(await insertCase(tx, { id, residentId, programId, catalog: catalogVersion, fields }))) {
      if (!(await known())) return refuse('conflict');
      return done(await receipt(tx, id, fields, true), 'nothing-changed');
    }
    await insertCaseVersion(tx, { caseId: id, version: 1, residentId, payloadHash });
    return done(await receipt(tx, id, fields, false), {
      subject: `case:${id}`,
      detail: { performedOn: fields.performedOn, procedures: fields.procedures.length },
    });
  },
});
