import * as z from 'zod/mini';
import { replaceCase, selectCase } from '#db/queries/cases.ts';
import { catalogVersion } from '#domain/catalog/procedures.ts';
import { CaseId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import { caseContext, faultsOf } from './case-context.ts';
import { contentHash } from './content-hash.ts';
import { creditedBy } from './credited-by.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse, refuseFields, refuseStale } from './result.ts';

/**
 * Replaces what the acting resident stated about an own case that nobody has verified yet. An
 * amendment made on an older version is `stale` and answers with the current one.
 */
export const amendCase = defineVerb({
  name: 'case.amend',
  permission: 'case.log',
  input: z.object({ id: CaseId, baseVersion: z.int(), fields: CaseFields }),
  async run(tx, { id, baseVersion, fields }) {
    const own = await caseContext(tx);
    const stored = own && (await selectCase(tx, id));
    if (!stored || stored.residentId !== own.resident.id || stored.status === 'withdrawn') {
      return refuse('not-found');
    }
    const hash = contentHash(fields);
    const receipt = async (version: number) => ({
      id,
      version,
      contentHash: hash,
      credited: await creditedBy(tx, fields.procedures),
    });
    if (stored.version === baseVersion + 1 && stored.contentHash === hash) {
      return done(await receipt(stored.version), 'nothing-changed');
    }
    if (stored.status === 'verified') return refuse('locked');
    if (stored.version !== baseVersion) return refuseStale(stored);
    // Someone who has left since stays right for the case that they did.
    const attendingIds = new Set([...own.context.attendingIds, stored.attendingId]);
    const siteIds = new Set([...own.context.siteIds, stored.siteId]);
    const faults = faultsOf(fields, { ...own.context, attendingIds, siteIds });
    if (faults) return refuseFields(faults);
    const { id: residentId, programId } = own.resident;
    const row = { id, residentId, programId, contentHash: hash, catalog: catalogVersion, fields };
    if (!(await replaceCase(tx, row, baseVersion))) {
      const current = await selectCase(tx, id);
      return refuseStale(current);
    }
    return done(await receipt(baseVersion + 1), {
      subject: `case:${id}`,
      detail: { fromVersion: baseVersion },
    });
  },
});
