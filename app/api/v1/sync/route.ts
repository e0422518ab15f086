import { applyCaseItems } from '#server/apply-case-items.ts';
import { readActor } from '#server/read-actor.ts';
import { readJsonBody } from '#server/read-json-body.ts';
import { viewer } from '#server/session.ts';

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** Takes a batch of case items and answers each; the batch fails whole only where nobody is signed in. */
export async function POST(request: Request) {
  const body = await readJsonBody(request);
  if (!body.ok) return answer(body.status, { error: 'Send JSON from this site.' });
  const me = await viewer();
  if (!me || !(await readActor(me))) return answer(401, { error: 'Sign in.' });
  const answers = await applyCaseItems(me, body.value);
  return answers ? answer(200, { answers }) : answer(400, { error: 'Send up to 50 items.' });
}
