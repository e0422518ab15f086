import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { actAsSession } from '#db/act-as.ts';
import { selectAuditEvents, selectAuditNames } from '#db/queries/audit.ts';
import { endSession, openSession, recordFailedSignIn } from '#db/queries/sign-in.ts';
import { plantOneCaseEach, plantOneDepartment } from '#db/testing/two-departments.ts';
import { exportAuditLog } from './export-audit-log.ts';
import { exportMinimumsReport } from './export-minimums-report.ts';
import { auditRowsAPage, readAudit } from './read-audit.ts';
import { setTarget } from './set-target.ts';
import { plantedDepartments } from './testing/planted-departments.ts';

const planted = plantedDepartments();
const owner = () => planted.db.owner;

const verbsOf = (personId: string) =>
  owner()
    .execute<{ verb: string }>(
      sql`select verb from audit_event where person_id = ${personId} order by at, id`,
    )
    .then((rows) => rows.map(({ verb }) => verb));

async function rowsFor(who: { sessionId: string }, search: object = {}) {
  const result = await readAudit(who, search);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

describe('what the audit log remembers', () => {
  it('is a sign-in, a refused one and a sign-out, in each department that knows the person', async () => {
    const there = await plantOneDepartment(owner(), 'Second');
    const here = await plantOneDepartment(owner(), 'First');
    const { personId, sessionId } = here.people.faculty;
    await owner().execute(
      sql`insert into member (department_id, person_id, name) values (${there.id}, ${personId}, 'x')`,
    );
    await endSession(planted.db.app, sessionId);
    await endSession(planted.db.app, sessionId);
    await recordFailedSignIn(planted.db.app, personId);
    await openSession(planted.db.app, personId, { days: 1 });
    const rows = await owner().execute(
      sql`select department_id, verb from audit_event where person_id = ${personId} order by at, 1`,
    );
    const inDepartment = (id: string) =>
      rows.filter((row) => row.department_id === id).map(({ verb }) => verb);
    const since = ['session.end', 'session.refuse', 'session.open'];
    expect(inDepartment(here.id)).toEqual(['session.open', ...since]);
    expect(inDepartment(there.id)).toEqual(since);
  });

  it('is no more than ten wrong passwords in ten minutes', async () => {
    const { personId } = planted.here.people.peer;
    for (let n = 0; n < 14; n += 1) await recordFailedSignIn(planted.db.app, personId);
    expect((await verbsOf(personId)).filter((verb) => verb === 'session.refuse')).toHaveLength(10);
  });

  it('is what someone may not do, though the refusal undid everything else, and never more than 20 an hour', async () => {
    const { resident } = planted.here.people;
    const target = { measure: 'family:tips', minimum: 4, basis: 'program', source: 'canary' };
    const ask = () => setTarget(resident, { programId: planted.here.integrated, target });
    expect(await ask()).toEqual({ ok: false, refusal: 'forbidden' });
    const [row] = await owner().execute(
      sql`select verb, subject, detail from audit_event
        where person_id = ${resident.personId} and verb = 'access.deny'`,
    );
    expect(row).toEqual({
      ...{ verb: 'access.deny', subject: `person:${resident.personId}` },
      detail: { denied: 'target.set' },
    });
    for (let n = 0; n < 24; n += 1) await ask();
    expect((await verbsOf(resident.personId)).filter((v) => v === 'access.deny')).toHaveLength(20);
  });

  it('is nothing of who is signed out', async () => {
    const before = await owner().execute(sql`select count(*)::int from audit_event`);
    expect(await setTarget({ sessionId: randomUUID() }, {})).toMatchObject({ ok: false });
    expect(await owner().execute(sql`select count(*)::int from audit_event`)).toEqual(before);
  });
});

describe('who reads the audit log', () => {
  it('is the administrator, all of it, and the director, what concerns the program', async () => {
    const here = await plantOneDepartment(owner(), 'Read');
    const cases = await plantOneCaseEach(owner(), here);
    const { faculty, director, administrator, coordinator, independentResident } = here.people;
    const about = (subject: string) => sql`
      insert into audit_event (department_id, person_id, verb, subject, detail)
      values (${here.id}, ${faculty.personId}, 'case.verify', ${subject}, '{}')`;
    const [own, , other] = cases;
    for (const subject of [`case:${own}`, `case:${other}`, 'case:x', `resident:${here.peerId}`]) {
      await owner().execute(about(subject));
    }
    await owner().execute(about(`person:${coordinator.personId}`));
    const subjects = async (who: typeof director) =>
      (await rowsFor(who, { verb: 'case.verify' })).rows.map(({ subject }) => subject).sort();
    const concerning = [`case:${own}`, `person:${coordinator.personId}`, `resident:${here.peerId}`];
    expect(await subjects(director)).toEqual(concerning.sort());
    expect(await subjects(administrator)).toEqual(
      [...concerning, `case:${other}`, 'case:x'].sort(),
    );
    const seen = (await rowsFor(director)).rows.map(({ personId }) => personId);
    expect(seen).toContain(here.people.resident.personId);
    expect(seen).not.toContain(independentResident.personId);
    const names = (await rowsFor(director)).names.filter((one) => one.own).map(({ name }) => name);
    expect(names).toEqual(['coordinator', 'director', 'peer', 'resident']);
  });

  it('is nobody else, and no other department’s', async () => {
    const { here, there } = planted;
    for (const part of ['resident', 'faculty', 'coordinator'] as const) {
      const refused = { ok: false, refusal: 'forbidden' };
      expect(await readAudit(here.people[part], {}), part).toEqual(refused);
    }
    const ids = await owner().execute(
      sql`select id from audit_event where department_id = ${here.id}`,
    );
    const foreign = new Set((await rowsFor(there.people.administrator)).rows.map(({ id }) => id));
    expect(foreign.size).toBeGreaterThan(0);
    expect(ids.filter(({ id }) => foreign.has(String(id)))).toEqual([]);
  });
});

describe('the database itself', () => {
  it('shows the log to no role but those that read it, and to none that has ended', async () => {
    const here = await plantOneDepartment(owner(), 'Wall');
    const { faculty, director } = here.people;
    const seen = ({ sessionId }: { sessionId: string }) =>
      actAsSession(planted.db.app, sessionId, 'read only', async (tx) => {
        const rows = await selectAuditEvents(tx, { limit: 100 });
        return { rows: rows.length, names: (await selectAuditNames(tx)).length };
      });
    const nothing = { rows: 0, names: 0 };
    expect((await seen(director))?.rows).toBeGreaterThan(0);
    expect(await seen(faculty)).toEqual(nothing);
    const role = (end: string | null) => sql`
      insert into membership (department_id, person_id, role, program_id, ended_at)
      values (${here.id}, ${faculty.personId}, 'director', ${here.integrated}, ${end}::timestamptz)`;
    await owner().execute(role('2026-01-01'));
    expect(await seen(faculty)).toEqual(nothing);
    await owner().execute(role(null));
    // Faculty reach the department, but the log only as far as the directing role does.
    const independent = here.people.independentResident.personId;
    const result = await readAudit(faculty, { personId: independent });
    expect((await seen(faculty))?.rows).toBeGreaterThan(0);
    expect(result.ok && result.value.rows).toEqual([]);
  });
});

describe('a page of the audit log', () => {
  it('follows the one before without a gap or a double, though rows share their time', async () => {
    const here = await plantOneDepartment(owner(), 'Pages');
    const { administrator, resident } = here.people;
    await owner().execute(
      sql`insert into audit_event (department_id, at, person_id, verb, subject, detail)
        select ${here.id}, '2026-03-02T12:00:00.000001Z', ${resident.personId}, 'case.log', 'n', '{}'
        from generate_series(1, ${auditRowsAPage * 2 + 3})`,
    );
    const search = { personId: resident.personId, verb: 'case.log' };
    const seen: string[] = [];
    for (let after: object | undefined, more = true; more; ) {
      const page = await rowsFor(administrator, { ...search, after });
      seen.push(...page.rows.map(({ id }) => id));
      const last = page.rows.at(-1);
      after = last && { at: last.at, id: last.id };
      more = page.more;
    }
    expect(seen).toHaveLength(auditRowsAPage * 2 + 3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('takes days as those of the department’s time zone, both inclusive', async () => {
    const here = await plantOneDepartment(owner(), 'Days');
    const { administrator, resident } = here.people;
    // Chicago is six hours behind: the second of March there ends at six in the morning of the third.
    for (const at of ['02T05:59:59', '02T06:00:00', '03T05:59:59', '03T06:00:00']) {
      await owner().execute(
        sql`insert into audit_event (department_id, at, person_id, verb, subject, detail)
          values (${here.id}, ${`2026-03-${at}Z`}, ${resident.personId}, 'case.log', 'n', '{}')`,
      );
    }
    const day = { from: '2026-03-02', to: '2026-03-02' };
    const { rows } = await rowsFor(administrator, day);
    expect(rows.map(({ localTime }) => localTime)).toEqual([
      '2026-03-02 23:59:59',
      '2026-03-02 00:00:00',
    ]);
  });

  it.each([
    [{ personId: 'x' }],
    [{ from: '2026-13-01' }],
    [{ after: { at: 'now', id: randomUUID() } }],
  ])('refuses %j', async (search) => {
    const result = await readAudit(planted.here.people.administrator, search);
    expect(result).toMatchObject({ ok: false, refusal: 'invalid' });
  });
});

describe('the exported log', () => {
  it('holds what the page shows, runs no formula, and is a row of the log itself', async () => {
    const { here } = planted;
    const { director, resident } = here.people;
    await owner().execute(
      sql`update member set name = '=HYPERLINK("x")'
        where department_id = ${here.id} and person_id = ${resident.personId}`,
    );
    await exportMinimumsReport(director, { format: 'csv' });
    const result = await exportAuditLog(director, { format: 'csv', personId: resident.personId });
    if (!result.ok) throw new Error(result.refusal);
    const lines = new TextDecoder().decode(result.value.body).trim().split('\r\n');
    const shown = (await rowsFor(director, { personId: resident.personId })).rows;
    expect(lines).toHaveLength(shown.length + 1);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
    const own = (await rowsFor(director, { personId: director.personId })).rows;
    expect(own.slice(0, 2).map(({ verb, detail }) => ({ verb, detail }))).toEqual([
      {
        verb: 'audit.export',
        detail: { format: 'csv', rows: shown.length, personId: resident.personId },
      },
      { verb: 'report.export', detail: expect.objectContaining({ format: 'csv' }) },
    ]);
  });

  it('goes to nobody who may not read it', async () => {
    const { faculty } = planted.here.people;
    const refused = { ok: false, refusal: 'forbidden' };
    expect(await exportAuditLog(faculty, { format: 'csv' })).toEqual(refused);
    expect((await verbsOf(faculty.personId)).at(-1)).toBe('access.deny');
  });
});
