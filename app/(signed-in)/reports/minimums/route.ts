import { exportMinimumsReport } from '#server/export-minimums-report.ts';
import { readJsonBody } from '#server/read-json-body.ts';
import { viewer } from '#server/session.ts';

const statuses = {
  ...{ 'signed-out': 401, forbidden: 404, 'not-found': 404, invalid: 400 },
  /** Precondition required: a sign-in within the last 10 minutes. */
  'step-up': 428,
} as const;

const refuse = (status: number) =>
  Response.json({ error: 'Not exported.' }, { status, headers: { 'cache-control': 'no-store' } });

/** A POST, for an export is remembered: nothing that leaves a trace answers to a GET. */
export async function POST(request: Request) {
  const body = await readJsonBody(request);
  if (!body.ok) return refuse(body.status);
  const result = await exportMinimumsReport(await viewer(), body.value);
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
