import { CaseId, PersonId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import type { LogReference } from './log-reference.ts';

const id = (last: number) => `01930000-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** Ids of cases, as a phone would make them. */
export const caseId = (last: number): CaseId => CaseId.parse(id(100 + last));

export const okafor = id(1);
export const duarte = id(2);
export const guh = id(11);
export const west = id(12);
export const paracentesis = '31896';
export const portPlacement = '31780';
export const tunneledLine = '31779';

export const lastCase = CaseFields.parse({
  performedOn: '2026-10-30',
  attendingId: okafor,
  siteId: guh,
  patientType: 'pediatric',
  procedures: [
    { code: portPlacement, role: 'primary' },
    { code: paracentesis, role: 'assisting' },
  ],
  note: 'A note of its own.',
});

export const reference: LogReference = {
  personId: PersonId.parse('01930000-0000-7000-8000-0000000000aa'),
  today: '2026-11-03',
  startsOn: '2024-07-01',
  graduatesOn: '2029-06-30',
  sites: [
    { id: guh, name: 'Gateway University Hospital', shortName: 'GUH' },
    { id: west, name: 'Gateway West', shortName: 'GWC' },
  ],
  attendings: [
    { id: duarte, name: 'Inês Duarte' },
    { id: okafor, name: 'Chidi Okafor' },
  ],
  last: lastCase,
  habits: { [portPlacement]: 'secondary' },
  recentAttendingIds: [okafor],
  history: [
    {
      performedOn: lastCase.performedOn,
      siteId: guh,
      attendingId: okafor,
      patientType: 'pediatric',
      codes: [portPlacement, paracentesis],
    },
  ],
};
