import { randomBytes } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { expect, test } from './world/journey.ts';
import { selectRows } from './world/select-rows.ts';
import { world } from './world/world.ts';

test('a session sealed with the key before the one in use stays open, with any other it is none', async ({
  pageOf,
}) => {
  const [row] = await selectRows(
    (sql) => sql`select s.id from sign_in_session s join person p on p.id = s.person_id
      where p.email = ${world().emails.director} and s.ended_at is null limit 1`,
  );
  const { request } = await pageOf('nobody');
  const ask = async (secret: string) => {
    const token = await encode({ token: { sessionId: String(row?.id) }, secret });
    const cookie = `angiolog.session=${token}`;
    return (await request.get('/targets', { headers: { cookie }, maxRedirects: 0 })).status();
  };
  expect(await ask(world().previousSecret)).toBe(200);
  expect(await ask(randomBytes(32).toString('hex'))).toBe(307);
});
