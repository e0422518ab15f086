import * as z from 'zod/mini';
import { insertCaseVersion } from '#db/queries/case-versions.ts';
import { replaceCase, selectCase } from '#db/queries/cases.ts';
import { catalogVersion } from '#domain/catalog/procedures.ts';
import { CaseId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import { caseContext, faultsOf } from './case-context.ts';
import { creditedByCase } from './credited-by-case.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse, refuseFields } from './result.ts';

const input = z.object({
  id: CaseId,
  payloadHash: z.string(),
  baseVersion: z.int(),
  fields: CaseFields,
});

/**
 * Replaces what the acting resident stated about an own case that nobody has verified yet. An
 * amendment made on an older version is `stale`, unless it is the very one that made the next.
 */
export const amendCase = defineVerb({
  name: 'case.amend',
  permission: 'case.log',
  input,
  async run(tx, { id, payloadHash, baseVersion, fields }) {
    const version = baseVersion + 1;
    const own = await caseContext(tx, { id, version, fields });
    const stored = own && (await selectCase(tx, id));
    if (!stored || stored.residentId !== own.grounds.id) return refuse('not-found');
    const receipt = async (replayed: boolean) => {
      const credited = await creditedByCase(tx, fields.procedures);
      return { id, version, replayed, credited };
    };
    if (own.grounds.payloadHash === payloadHash) {
      return done(await receipt(true), 'nothing-changed');
    }
    if (stored.status === 'withdrawn') return refuse('not-found');
    if (stored.status === 'verified') return refuse('locked');
    if (stored.version !== baseVersion) return refuse('stale');
    // Someone who has left since stays right for the case that they did.
    const attendingIds = new Set([...own.context.attendingIds, stored.fields.attendingId]);
    const siteIds = new Set([...own.context.siteIds, stored.fields.siteId]);
    const faults = faultsOf(fields, { ...own.context, attendingIds, siteIds });
    if (faults) return refuseFields(faults);
    const { id: residentId, programId } = own.grounds;
    const row = { id, residentId, programId, catalog: catalogVersion, fields };
    if (!(await replaceCase(tx, row, baseVersion))) return refuse('stale');
    await insertCaseVersion(tx, { caseId: id, version, residentId, payloadHash });
    return done(await receipt(false), {
      subject: `case:${id}`,
      detail: { fromVersion: baseVersion },
    });
  },
});
