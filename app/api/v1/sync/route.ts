import { applySyncBatch } from '#server/apply-sync-batch.ts';
import { answering, jsonAnswer } from '#server/http-answer.ts';
import { readJsonBody } from '#server/read-json-body.ts';
import { viewer } from '#server/session.ts';

const refusals = {
  malformed: 400,
  'signed-out': 401,
  forbidden: 403,
  'other-person': 409,
} as const;

/** Takes a batch of items and answers each. Nothing of it is stored unless the answer is a 200. */
export function POST(request: Request) {
  return answering(async () => {
    const body = await readJsonBody(request);
    if (!body.ok) return jsonAnswer(body.status, { error: 'Send JSON from this site.' });
    const answer = await applySyncBatch(await viewer(), body.value);
    if (typeof answer === 'string') return jsonAnswer(refusals[answer], { error: answer });
    return jsonAnswer(200, answer);
  }, request);
}
