import * as z from 'zod/mini';
import { insertLeave, selectLeave } from '#db/queries/leave.ts';
import { selectResident } from '#db/queries/residents.ts';
import { CalendarDate } from '#domain/calendar-date.ts';
import { ResidentId } from '#domain/ids.ts';
import { canInProgram } from '#domain/roles.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse, refuseFields } from '../result.ts';

/** Days away from training, both ends included; periods of one resident don't overlap. */
export const recordLeave = defineVerb({
  name: 'leave.record',
  permission: 'people.manage',
  input: z.object({ residentId: ResidentId, startsOn: CalendarDate, endsOn: CalendarDate }).check(
    z.refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
      error: 'The last day has to come after the first.',
      path: ['endsOn'],
    }),
  ),
  async run(tx, { residentId, startsOn, endsOn }) {
    const resident = await selectResident(tx, residentId);
    if (!resident || !canInProgram(tx.actor, 'people.manage', resident.programId)) {
      return refuse('not-found');
    }
    const there = await selectLeave(tx, residentId);
    const overlapping = there.find((other) => startsOn <= other.endsOn && endsOn >= other.startsOn);
    if (overlapping) {
      const words = `This overlaps the leave from ${overlapping.startsOn} to ${overlapping.endsOn}.`;
      return refuseFields({ startsOn: words });
    }
    const id = await insertLeave(tx, resident, { startsOn, endsOn });
    return done({ id }, { subject: `leave:${id}`, detail: { residentId, startsOn, endsOn } });
  },
});
