import { v5, v7 } from 'uuid';
import * as z from 'zod/mini';
import { CaseId, PersonId } from '#domain/ids.ts';
import { CaseFields } from '#domain/procedure-case.ts';
import type { CaseItem } from '#domain/sync/case-item.ts';
import type { LogReference, StoredCase } from '#domain/sync/own-log.ts';
import type { OutboxRow } from '../outbox-row.ts';

const space = '0193fd0b-7a00-7000-8000-000000000000';
const idOf = (name: string) => v5(name, space);

export const personNamed = (name: string) => z.parse(PersonId, idOf(`person ${name}`));
export const caseNamed = (name: string) => z.parse(CaseId, idOf(`case ${name}`));

/** A case whose note is its mark. */
export const sampleFields = (note: string, performedOn = '2026-11-03'): CaseFields =>
  z.parse(CaseFields, {
    performedOn,
    attendingId: idOf('attending'),
    siteId: idOf('site'),
    patientType: 'adult',
    procedures: [{ code: '31780', role: 'primary', laterality: null }],
    note,
    details: null,
  });

export function sampleReference(personId: PersonId): LogReference {
  const reference = {
    personId,
    name: `Person ${personId.slice(0, 4)}`,
    departmentId: idOf('department'),
    departmentName: 'Radiology',
    resident: {
      id: idOf(`resident ${personId}`),
      startsOn: '2023-07-01',
      startingPgy: 2,
      graduatesOn: '2028-06-30',
      esir: false,
    },
    program: {
      id: idOf('program'),
      kind: 'ir-integrated',
      name: 'IR',
      countedRoles: ['primary', 'secondary'],
      lateAfterDays: 14,
      adverseEventScheme: 'sir-letters',
      autonomyScale: 'zwisch',
    },
    sites: [{ id: idOf('site'), name: 'Main hospital', shortName: 'Main', retired: false }],
    attendings: [{ id: idOf('attending'), name: 'Dr. Okafor', retired: false }],
    targets: [],
    totals: [],
    today: '2026-11-03',
    timeZone: 'America/Chicago',
  };
  return reference as unknown as LogReference;
}

export const sampleStored = (name: string, more: Partial<StoredCase> = {}): StoredCase => ({
  id: caseNamed(name),
  version: 1,
  status: 'logged',
  fields: sampleFields(name),
  loggedAt: '2026-11-03T12:00:00Z',
  changedAt: '2026-11-03T12:00:00Z',
  ...more,
});

export const sampleItem = (
  name: string,
  op: CaseItem['op'],
  baseVersion = 1,
  note = name,
): CaseItem => {
  const id = caseNamed(name);
  if (op === 'withdraw') return { op, v: 2, id, baseVersion };
  const fields = sampleFields(note);
  return op === 'log' ? { op, v: 2, id, fields } : { op, v: 2, id, baseVersion, fields };
};

let places = 0;

export function sampleRow(item: CaseItem, more: Partial<OutboxRow> = {}): OutboxRow {
  places += 1;
  return {
    itemId: v7(),
    place: places,
    caseId: item.id,
    personId: personNamed('A'),
    departmentId: sampleReference(personNamed('A')).departmentId,
    op: item.op,
    version: item.v,
    payload: item,
    payloadHash: `hash ${places}`,
    deviceTime: '2026-11-03T12:00:00.000Z',
    appBuild: 'build 1',
    state: 'queued',
    attempts: 0,
    nextAt: 0,
    ...more,
  };
}

export const acknowledged = (item: CaseItem, version: number, more: Partial<OutboxRow> = {}) =>
  sampleRow(item, {
    state: 'acknowledged',
    receipt: { id: item.id, version, payloadHash: `hash ${places + 1}`, credited: [] },
    receiptEpoch: 'epoch 1',
    ...more,
  });
