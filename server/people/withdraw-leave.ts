import * as z from 'zod/mini';
import { withdrawLeave as withdrawRow } from '#db/queries/leave.ts';
import { LeaveId } from '#domain/ids.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';

/** Takes a leave period back that was recorded by mistake; the row stays. */
export const withdrawLeave = defineVerb({
  name: 'leave.withdraw',
  permission: 'people.manage',
  input: z.object({ id: LeaveId }),
  async run(tx, { id }) {
    const row = await withdrawRow(tx, id);
    if (!row) return refuse('not-found');
    return done({ id }, { subject: `leave:${id}`, detail: { residentId: row.residentId } });
  },
});
