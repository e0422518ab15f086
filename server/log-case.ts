import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { insertCase, selectCase } from '#db/queries/cases.ts';
import { catalogVersion } from '#domain/catalog/procedures.ts';
import { CaseId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import { caseContext, faultsOf } from './case-context.ts';
import { contentHash } from './content-hash.ts';
import { type CreditedMeasure, creditedBy } from './credited-by.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse, refuseFields } from './result.ts';

export interface CaseReceipt {
  readonly id: CaseId;
  readonly version: number;
  readonly contentHash: string;
  /** What the case's procedures credit, with the resident's new totals. */
  readonly credited: readonly CreditedMeasure[];
}

const input = z.object({ id: CaseId, fields: CaseFields });

async function replayed(tx: ActorTx, id: CaseId, hash: string) {
  const stored = await selectCase(tx, id);
  // Not visible: the id is another resident's. Other content: not the case that was sent.
  if (stored?.residentId !== tx.actor.residentId || stored.loggedHash !== hash) return undefined;
  return stored;
}

/**
 * Logs a case of the acting resident under the id that the client made. Sent again it answers the
 * same receipt and changes nothing; the same id with other content is a `conflict`.
 */
export const logCase = defineVerb({
  name: 'case.log',
  permission: 'case.log',
  input,
  async run(tx, { id, fields }) {
    const own = await caseContext(tx);
    if (!own) return refuse('forbidden');
    const { resident, context } = own;
    const contentHash_ = contentHash(fields);
    const known = await replayed(tx, id, contentHash_);
    if (known) {
      const receipt = await receiptOf(tx, id, known.version, known.contentHash, fields);
      return done(receipt, 'nothing-changed');
    }
    const faults = faultsOf(fields, context);
    if (faults) return refuseFields(faults);
    const row = {
      id,
      residentId: resident.id,
      programId: resident.programId,
      contentHash: contentHash_,
      catalog: catalogVersion,
      fields,
    };
    if (!(await insertCase(tx, row))) {
      const twin = await replayed(tx, id, contentHash_);
      if (!twin) return refuse('conflict');
      const receipt = await receiptOf(tx, id, twin.version, twin.contentHash, fields);
      return done(receipt, 'nothing-changed');
    }
    return done(await receiptOf(tx, id, 1, contentHash_, fields), {
      subject: `case:${id}`,
      detail: { performedOn: fields.performedOn, procedures: fields.procedures.length },
    });
  },
});

async function receiptOf(
  tx: ActorTx,
  id: CaseId,
  version: number,
  hash: string,
  fields: CaseFields,
): Promise<CaseReceipt> {
  const credited = await creditedBy(tx, fields.procedures);
  return { id, version, contentHash: hash, credited };
}
