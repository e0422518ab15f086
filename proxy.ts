import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#server/content-security-policy.ts';

const overHttps = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
const development = process.env.NODE_ENV === 'development';
const aYear = 'max-age=31536000; includeSubDomains';

/**
 * Gives each page its policy and nonce, and nothing else. Who may see what is never decided here:
 * without this file everybody reaches exactly what they reach with it, only less guarded.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, development);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('content-security-policy', policy);
  if (overHttps) answer.headers.set('strict-transport-security', aYear);
  return answer;
}

export const config = { matcher: '/((?!api/|_next/static/|healthz$|readyz$).*)' };
