import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database } from '#db/connection.ts';
import { someFields } from '#db/testing/two-departments.ts';
import type { SyncAnswer } from '#domain/sync/sync-batch.ts';
import { applySyncBatch } from './apply-sync-batch.ts';
import { payloadHash } from './payload-hash.ts';
import { plantedDepartments } from './testing/planted-departments.ts';

const planted = plantedDepartments();

const log = (fields: unknown, v: unknown = 2) => ({ op: 'log', v, id: randomUUID(), fields });

function send(items: readonly unknown[], who = planted.here.people.resident, of = who) {
  const sent = items.map((item) => ({ itemId: randomUUID(), item }));
  return applySyncBatch(who, { personId: of.personId, build: 'test', items: sent });
}

const answersOf = (answer: SyncAnswer | string) =>
  typeof answer === 'string' ? [] : answer.answers;

async function rows(id: string) {
  const [row] = await planted.db.owner.execute(
    sql`select count(*)::int as n from procedure_case where id = ${id}`,
  );
  return row?.n;
}

describe('applySyncBatch', () => {
  it('lets one bad item stop no other, and keeps of a bad one its hash alone', async () => {
    const { here } = planted;
    const words = 'A secret that stays on the phone';
    const bad = log({ ...someFields(here), note: words, procedures: [] });
    const items = [log(someFields(here)), { op: 'log', v: 99 }, bad, 'x', log(someFields(here))];
    const answers = answersOf(await send(items));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual(['accepted', 'rejected', 'rejected', 'rejected', 'accepted']);
    expect(answers[1]).toMatchObject({ reason: 'unknown-version' });
    expect(answers[2]).toMatchObject({
      reason: 'invalid',
      fields: { procedures: 'Add at least one procedure.' },
    });
    const letters = await planted.db.owner.execute(
      sql`select reason, payload_hash, d::text as everything from dead_letter d order by at`,
    );
    expect(letters.map(({ reason }) => reason)).toEqual([
      'unknown-version',
      'invalid',
      'unknown-version',
    ]);
    expect(letters[1]?.payload_hash).toBe(payloadHash(bad));
    expect(letters[1]?.everything).not.toContain('secret');
  });

  it('answers the hash of what was sent, so that a receipt can be told from a portal', async () => {
    const item = log(someFields(planted.here));
    const [first] = answersOf(await send([item]));
    expect(first).toMatchObject({
      status: 'accepted',
      receipt: { id: item.id, version: 1, payloadHash: payloadHash(item) },
    });
    const [second] = answersOf(await send([item]));
    expect(second).toMatchObject({
      status: 'replayed',
      receipt: { payloadHash: payloadHash(item) },
    });
    expect(await rows(item.id)).toBe(1);
  });

  it('takes items of version 1, which know neither laterality nor details', async () => {
    const { details: _, ...fields } = someFields(planted.here);
    const procedures = fields.procedures.map(({ laterality: _, ...procedure }) => procedure);
    const item = log({ ...fields, procedures }, 1);
    expect(answersOf(await send([item]))[0]).toMatchObject({ status: 'accepted' });
    expect(await rows(item.id)).toBe(1);
  });

  it("stores nothing of a queue that isn't the signed-in person's", async () => {
    const { here } = planted;
    const item = log(someFields(here));
    expect(await send([item], here.people.peer, here.people.resident)).toBe('other-person');
    expect(await rows(item.id)).toBe(0);
  });

  it('is over for a session that ended', async () => {
    const { here } = planted;
    const gone = { ...here.people.resident, sessionId: randomUUID() };
    expect(await send([log(someFields(here))], gone)).toBe('signed-out');
  });

  it('answers later, with a reference, for an item on which our side fails', async () => {
    const { here, db } = planted;
    const item = log(someFields(here));
    await db.owner.execute(
      sql`alter table audit_event add constraint broken check (verb = '') not valid`,
    );
    const [answer] = answersOf(await send([item]));
    await db.owner.execute(sql`alter table audit_event drop constraint broken`);
    expect(answer).toMatchObject({
      status: 'later',
      reference: expect.stringMatching(/^[0-9A-F]{8}$/),
    });
    expect(await rows(item.id)).toBe(0);
    expect(answersOf(await send([item]))[0]).toMatchObject({ status: 'accepted' });
  });

  it('gives up on a pool without a free connection, and stores nothing', async () => {
    const { here } = planted;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holders = Array.from({ length: 10 }, () =>
      database().transaction(async (tx) => {
        await tx.execute(sql`select 1`);
        await held;
      }),
    );
    const item = log(someFields(here));
    await expect(send([item])).rejects.toThrow('no connection to spare');
    release();
    await Promise.all(holders);
    expect(await rows(item.id)).toBe(0);
    expect(answersOf(await send([item]))[0]).toMatchObject({ status: 'accepted' });
  });

  it('publishes another epoch after a restore', async () => {
    const before = await send([]);
    await planted.db.owner.execute(sql`select angiolog.renew_epoch()`);
    const after = await send([]);
    expect(typeof before !== 'string' && before.epoch).toMatch(/^[0-9a-f]{32}$/);
    expect(after).not.toEqual(before);
  });
});
