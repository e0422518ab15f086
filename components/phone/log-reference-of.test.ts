import { expect, test } from 'vitest';
import type { LogReference } from '#domain/sync/own-log.ts';
import { todayIn } from '#domain/today-in.ts';
import type { OwnCase } from '#offline/own-case.ts';
import { logReferenceOf } from './log-reference-of.ts';

const kept = {
  personId: 'p',
  resident: { id: 'r', startsOn: '2024-07-01', graduatesOn: '2029-06-30' },
  sites: [
    { id: 's1', name: 'Open', shortName: 'O', retired: false },
    { id: 's2', name: 'Closed', shortName: 'C', retired: true },
  ],
  attendings: [{ id: 'a1', name: 'Here', retired: false }],
  timeZone: 'America/Chicago',
} as unknown as LogReference;
const own = (loggedAt: string, attendingId: string, role: string, more: Partial<OwnCase> = {}) =>
  ({
    ...{ id: loggedAt, sync: 'logged', pendingOps: [], loggedAt, ...more },
    fields: {
      ...{ performedOn: '2026-11-03', siteId: 's1', attendingId, patientType: 'adult' },
      procedures: [{ code: '31780', role, laterality: null }],
    },
  }) as unknown as OwnCase;

const cases = [
  own('2026-11-03T10:00:00Z', 'a1', 'primary'),
  own('2026-11-03T12:00:00Z', 'a2', 'assisting'),
  own('2026-11-03T13:00:00Z', 'a3', 'secondary', { pendingOps: ['withdraw'] }),
];
const read = () => logReferenceOf(kept, cases, new Date('2026-11-04T03:00:00Z'));

test('the case saved last leads, whatever the day it was done; a withdrawn one does not', () => {
  expect(read().last?.attendingId).toBe('a2');
  expect(read().habits).toEqual({ '31780': 'assisting' });
  expect(read().recentAttendingIds).toEqual(['a2', 'a1']);
  expect(read().history).toHaveLength(2);
});

test('what is closed is not offered', () => {
  expect(read().sites.map(({ id }) => id)).toEqual(['s1']);
});

test('what the department logs comes along where the phone has it', () => {
  expect(read()).not.toHaveProperty('prior');
  const prior = { sites: { s1: { '31780': 25 } }, attendings: {}, listDays: {} };
  const uses = { personId: kept.personId, month: '2026-11', prior };
  const now = new Date('2026-11-04T03:00:00Z');
  expect(logReferenceOf({ ...kept, uses }, cases, now).prior).toBe(prior);
});

test('today is the day of the department, not of a phone that travels', () => {
  expect(read().today).toBe('2026-11-03');
  expect(todayIn('Asia/Tokyo', new Date('2026-11-03T20:00:00Z'))).toBe('2026-11-04');
});
