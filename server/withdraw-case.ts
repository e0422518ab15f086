import * as z from 'zod/mini';
import { insertCaseVersion } from '#db/queries/case-versions.ts';
import { selectCase, withdrawCase as withdrawRow } from '#db/queries/cases.ts';
import { CaseId } from '#domain/ids.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

const input = z.object({ id: CaseId, payloadHash: z.string(), baseVersion: z.int() });

/** Takes an own, unverified case out of all counts. The row stays; withdrawing it again is harmless. */
export const withdrawCase = defineVerb({
  name: 'case.withdraw',
  permission: 'case.log',
  input,
  async run(tx, { id, payloadHash, baseVersion }) {
    const stored = await selectCase(tx, id);
    const { residentId } = tx.actor;
    if (!stored || !residentId || stored.residentId !== residentId) return refuse('not-found');
    if (stored.status === 'withdrawn') {
      const { version } = stored;
      return done({ id, version, replayed: true, credited: [] }, 'nothing-changed');
    }
    if (stored.status === 'verified') return refuse('locked');
    if (stored.version !== baseVersion || !(await withdrawRow(tx, id, baseVersion))) {
      return refuse('stale');
    }
    const version = baseVersion + 1;
    await insertCaseVersion(tx, { caseId: id, version, residentId, payloadHash });
    return done(
      { id, version, replayed: false, credited: [] },
      { subject: `case:${id}`, detail: { fromVersion: baseVersion } },
    );
  },
});
