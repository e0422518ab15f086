import { NextRequest } from 'next/server';
import { jsonAnswer } from '#server/http-answer.ts';
import { readAtMost } from '#server/own-request.ts';
import { handleAuth } from '#server/session.ts';

const mostBytes = 16 * 1024;

export { handleAuth as GET };

/** next-auth's own token keeps forged requests out; how much it would read, it doesn't limit. */
export async function POST(request: NextRequest, context: Parameters<typeof handleAuth>[1]) {
  const body = await readAtMost(request, mostBytes);
  if (!body)
    return jsonAnswer(413, { error: 'That is more than a sign-in needs. Nothing was done.' });
  return handleAuth(new NextRequest(request, { body }), context);
}
