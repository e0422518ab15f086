import { answering, jsonAnswer } from '#server/http-answer.ts';
import { readDepartmentUses } from '#server/read-department-uses.ts';
import { viewer } from '#server/session.ts';

/** What the acting resident's department logs. It changes once a month, and so often a phone asks. */
export function GET(request: Request) {
  return answering(async () => {
    const result = await readDepartmentUses(await viewer(), undefined);
    if (result.ok) return jsonAnswer(200, result.value);
    return jsonAnswer(result.refusal === 'signed-out' ? 401 : 403, { error: result.refusal });
  }, request);
}
