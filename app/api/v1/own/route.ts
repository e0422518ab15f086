import { answering, jsonAnswer } from '#server/http-answer.ts';
import { readOwnLog } from '#server/read-own-log.ts';
import { viewer } from '#server/session.ts';

const statuses = { 'signed-out': 401, invalid: 400 } as const;

/** What the acting resident's phone keeps; `?since=` asks for what changed after an earlier answer. */
export function GET(request: Request) {
  return answering(async () => {
    const since = new URL(request.url).searchParams.get('since') ?? undefined;
    const result = await readOwnLog(await viewer(), { since });
    if (result.ok) return jsonAnswer(200, result.value);
    const status = statuses[result.refusal as keyof typeof statuses] ?? 403;
    return jsonAnswer(status, { error: result.refusal });
  }, request);
}
