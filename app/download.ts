import { answering } from '#server/http-answer.ts';
import { readJsonBody } from '#server/read-json-body.ts';
import type { Result } from '#server/result.ts';
import { type Viewer, viewer } from '#server/session.ts';

interface ExportedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

type Export = (viewer: Viewer | null, raw: unknown) => Promise<Result<ExportedFile>>;

const statuses = {
  ...{ 'signed-out': 401, forbidden: 404, 'not-found': 404, invalid: 400 },
  /** Precondition required: a sign-in within the last 10 minutes. */
  'step-up': 428,
} as const;

const refuse = (status: number) =>
  Response.json({ error: 'Not exported.' }, { status, headers: { 'cache-control': 'no-store' } });

/**
 * Answers a POST with the file that an export verb makes of its JSON. A POST, for an export is
 * remembered: nothing that leaves a trace answers to a GET.
 */
export function download(request: Request, verb: Export): Promise<Response> {
  return answering(() => answerWithFile(request, verb), request);
}

async function answerWithFile(request: Request, verb: Export): Promise<Response> {
  const body = await readJsonBody(request);
  if (!body.ok) return refuse(body.status);
  const result = await verb(await viewer(), body.value);
  if (!result.ok) return refuse(statuses[result.refusal as keyof typeof statuses] ?? 409);
  const { filename, contentType, body: file } = result.value;
  return new Response(file as BodyInit, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  });
}
