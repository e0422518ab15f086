import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { someFields } from '#db/testing/two-departments.ts';
import { noDetails } from '#domain/case-details.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import { amendCase } from './amend-case.ts';
import { logCase } from './log-case.ts';
import { payloadHash } from './payload-hash.ts';
import { readOwnLog } from './read-own-log.ts';
import { plantedDepartments } from './testing/planted-departments.ts';
import { withdrawCase } from './withdraw-case.ts';

const planted = plantedDepartments();

/** A verb's input for fields as a phone states them, under an id of its own. */
function stated(fields: CaseFields, id: string = randomUUID()) {
  return { id, fields, payloadHash: payloadHash(fields) };
}

async function stored(id: string) {
  const { owner } = planted.db;
  const [cases] = await owner.execute(
    sql`select count(*)::int as n from procedure_case where id = ${id}`,
  );
  const [procedures] = await owner.execute(
    sql`select count(*)::int as n from case_procedure where case_id = ${id}`,
  );
  const audit = await owner.execute<{ verb: string }>(
    sql`select verb from audit_event where subject = ${`case:${id}`} order by at`,
  );
  return { cases: cases?.n, procedures: procedures?.n, audit: audit.map(({ verb }) => verb) };
}

const nothing = { cases: 0, procedures: 0, audit: [] };

describe('logCase', () => {
  it('stores case, procedures and audit row together and answers what they credit', async () => {
    const { here } = planted;
    const id = randomUUID();
    const fields = someFields(here, {
      procedures: [
        { code: '31766', role: 'primary', laterality: null },
        { code: '31684', role: 'primary', laterality: null },
        { code: '31862', role: 'secondary', laterality: 'right' },
      ],
    });
    const result = await logCase(here.people.resident, stated(fields, id));
    expect(
      result.ok && result.value.credited.map(({ label, counted }) => [label, counted]),
    ).toEqual([
      ['TIPS or TIPS Revision', 1],
      ['Embolization', 1],
      ['Biopsy', 1],
      ['Image guided bx/drainage', 1],
    ]);
    expect(await stored(id)).toEqual({ cases: 1, procedures: 3, audit: ['case.log'] });
  });

  it('answers a replay with the same receipt and changes nothing, also after an amendment', async () => {
    const { here } = planted;
    const item = stated(someFields(here));
    const first = await logCase(here.people.resident, item);
    const replay = { ...(first.ok ? first.value : {}), replayed: true };
    expect(await logCase(here.people.resident, item)).toEqual({ ok: true, value: replay });
    const fields = { ...item.fields, patientType: 'pediatric' as const };
    await amendCase(here.people.resident, { ...stated(fields, item.id), baseVersion: 1 });
    expect(await logCase(here.people.resident, item)).toEqual({ ok: true, value: replay });
    expect(await stored(item.id)).toEqual({
      cases: 1,
      procedures: 1,
      audit: ['case.log', 'case.amend'],
    });
  });

  it('logs a case once when it is sent eight times at the same moment', async () => {
    const { here } = planted;
    const item = stated(someFields(here));
    const results = await Promise.all(
      Array.from({ length: 8 }, () => logCase(here.people.resident, item)),
    );
    expect(results.map(({ ok }) => ok)).toEqual(Array(8).fill(true));
    expect(await stored(item.id)).toEqual({ cases: 1, procedures: 1, audit: ['case.log'] });
  });

  it('refuses other content under a known id, whoever sends it, and keeps the original', async () => {
    const { here } = planted;
    const item = stated(someFields(here));
    await logCase(here.people.resident, item);
    const other = stated(someFields(here, { patientType: 'pediatric' }), item.id);
    for (const who of [here.people.resident, here.people.peer]) {
      expect(await logCase(who, other)).toEqual({ ok: false, refusal: 'conflict' });
    }
    expect(await logCase(here.people.peer, item)).toEqual({ ok: false, refusal: 'conflict' });
    const [row] = await planted.db.owner.execute(
      sql`select patient_type, resident_id from procedure_case where id = ${item.id}`,
    );
    expect(row).toEqual({ patient_type: 'adult', resident_id: here.residentId });
  });

  it.each<[string, string, (there: string) => Partial<CaseFields>, string]>([
    [
      'an unknown code',
      'procedures.0.code',
      () => ({ procedures: [{ code: '99999', role: 'primary', laterality: null }] }),
      'not in the catalog',
    ],
    ['a future date', 'performedOn', () => ({ performedOn: '2999-01-01' }), 'in the future'],
    [
      'a date before the residency',
      'performedOn',
      () => ({ performedOn: '2024-06-30' }),
      'before your residency',
    ],
    ['no such day', 'performedOn', () => ({ performedOn: '2026-02-30' }), 'Choose the date'],
    [
      'an attending of another department',
      'attendingId',
      (there) => ({ attendingId: there as never }),
      'not in your department',
    ],
    ['no procedures', 'procedures', () => ({ procedures: [] }), 'at least one'],
    ['a 10,000-letter note', 'note', () => ({ note: 'x'.repeat(10_000) }), 'under 500'],
    ['an identifier in the note', 'note', () => ({ note: 'MRN 12345678' }), 'patient identifier'],
  ])('answers %s at its field and stores nothing', async (_, field, change, words) => {
    const { here, there } = planted;
    const id = randomUUID();
    const fields = someFields(here, change(there.attendingId));
    const result = await logCase(here.people.resident, stated(fields, id));
    expect(result).toEqual({
      ok: false,
      refusal: 'invalid',
      fields: { [`fields.${field}`]: expect.stringContaining(words) },
    });
    expect(await stored(id)).toEqual(nothing);
  });

  it('is for residents with a live session', async () => {
    const { here } = planted;
    const item = stated(someFields(here));
    for (const part of ['faculty', 'director', 'coordinator', 'administrator'] as const) {
      expect(await logCase(here.people[part], item)).toEqual({ ok: false, refusal: 'forbidden' });
    }
    const gone = { sessionId: randomUUID() };
    expect(await logCase(gone, item)).toEqual({ ok: false, refusal: 'signed-out' });
    expect(await logCase(null, item)).toEqual({ ok: false, refusal: 'signed-out' });
    expect(await stored(item.id)).toEqual(nothing);
  });

  it('keeps no case whose audit row could not be written', async () => {
    const { here, db } = planted;
    const item = stated(someFields(here));
    await db.owner.execute(
      sql`alter table audit_event add constraint full_disk check (verb = '') not valid`,
    );
    await expect(logCase(here.people.resident, item)).rejects.toThrow();
    await db.owner.execute(sql`alter table audit_event drop constraint full_disk`);
    expect(await stored(item.id)).toEqual(nothing);
    expect(await logCase(here.people.resident, item)).toMatchObject({ ok: true });
  });
});

describe('amendCase and withdrawCase', () => {
  async function logged() {
    const { here } = planted;
    const item = stated(someFields(here));
    await logCase(here.people.resident, item);
    const withdrawal = { id: item.id, baseVersion: 1, payloadHash: payloadHash('withdraw') };
    return { here, withdrawal, ...item };
  }

  it('replace what was stated, and keep the later of two edits apart from the earlier', async () => {
    const { here, id, fields } = await logged();
    const details = { ...noDetails, fluoroMinutes: 12.5, airKermaMilligray: 300 };
    const pediatric = { ...fields, patientType: 'pediatric' as const, details };
    const amendment = { ...stated(pediatric, id), baseVersion: 1 };
    const answer = await amendCase(here.people.resident, amendment);
    expect(answer).toMatchObject({ ok: true, value: { version: 2, replayed: false } });
    const replay = await amendCase(here.people.resident, amendment);
    expect(replay).toMatchObject({ ok: true, value: { version: 2, replayed: true } });
    const other = { ...stated({ ...fields, note: 'Other edit' }, id), baseVersion: 1 };
    expect(await amendCase(here.people.resident, other)).toEqual({ ok: false, refusal: 'stale' });
    const own = await readOwnLog(here.people.resident, {});
    const now = own.ok ? own.value.cases.find((one) => one.id === id) : undefined;
    expect(now).toMatchObject({ version: 2, status: 'logged', fields: pediatric });
    const [facets] = await planted.db.owner.execute(
      sql`select patient_type from case_procedure where case_id = ${id}`,
    );
    expect(facets).toEqual({ patient_type: 'pediatric' });
  });

  it('know an amendment that is sent again after later ones', async () => {
    const { here, id, fields } = await logged();
    const first = { ...stated({ ...fields, note: 'First' }, id), baseVersion: 1 };
    const second = { ...stated({ ...fields, note: 'Second' }, id), baseVersion: 2 };
    await amendCase(here.people.resident, first);
    await amendCase(here.people.resident, second);
    const late = await amendCase(here.people.resident, first);
    expect(late).toMatchObject({ ok: true, value: { version: 2, replayed: true } });
    expect((await stored(id)).audit).toEqual(['case.log', 'case.amend', 'case.amend']);
  });

  it('take a withdrawn case out of the count and can be repeated', async () => {
    const { here, id, withdrawal } = await logged();
    const before = await stored(id);
    for (const replayed of [false, true]) {
      const result = await withdrawCase(here.people.resident, withdrawal);
      expect(result).toEqual({ ok: true, value: { id, version: 2, replayed, credited: [] } });
    }
    expect(await stored(id)).toEqual({ ...before, audit: ['case.log', 'case.withdraw'] });
    const [row] = await planted.db.owner.execute(
      sql`select status from case_procedure where case_id = ${id}`,
    );
    expect(row).toEqual({ status: 'withdrawn' });
  });

  it('leave a verified case alone', async () => {
    const { here, id, fields, withdrawal } = await logged();
    await planted.db.owner.execute(
      sql`update procedure_case set status = 'verified', verified_at = now(), verified_by = ${here.facultyId} where id = ${id}`,
    );
    const locked = { ok: false, refusal: 'locked' };
    const amendment = { ...stated({ ...fields, note: 'Late' }, id), baseVersion: 1 };
    expect(await amendCase(here.people.resident, amendment)).toEqual(locked);
    expect(await withdrawCase(here.people.resident, withdrawal)).toEqual(locked);
  });

  it("answer another's case as one that doesn't exist", async () => {
    const { here, id, fields, withdrawal } = await logged();
    const { there } = planted;
    const absent = randomUUID();
    for (const who of [here.people.peer, there.people.resident]) {
      const answers = [];
      for (const which of [id, absent]) {
        answers.push(
          await withdrawCase(who, { ...withdrawal, id: which }),
          await amendCase(who, { ...stated(fields, which), baseVersion: 1 }),
        );
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    }
    expect((await stored(id)).audit).toEqual(['case.log']);
  });
});
