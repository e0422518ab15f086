import { ready } from '#server/readiness.ts';

export const dynamic = 'force-dynamic';

/** 200 only when the database answers and all migrations of this build are in. */
export async function GET() {
  const isReady = await ready();
  return new Response(isReady ? 'ready\n' : 'not ready\n', {
    status: isReady ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
