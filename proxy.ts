import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#server/content-security-policy.ts';

const overHttps = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
const development = process.env.NODE_ENV === 'development';
const aYear = 'max-age=31536000';

/**
 * Gives each page its policy and nonce, and nothing else. Who may see what is never decided here:
 * without this file everybody reaches exactly what they reach with it, only less guarded.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, development);
  const answer =
    withoutTrailingSlash(request) ?? NextResponse.next({ request: { headers: asked() } });
  answer.headers.set('content-security-policy', policy);
  if (overHttps) answer.headers.set('strict-transport-security', aYear);
  return answer;

  /** What the page is rendered with: Next takes the nonce from the policy, our layout by its name. */
  function asked() {
    const headers = new Headers(request.headers);
    headers.set('x-nonce', nonce);
    headers.set('content-security-policy', policy);
    return headers;
  }
}

/** Next's own redirect would leave without any of our headers. The host stays, whatever the path. */
function withoutTrailingSlash({ nextUrl, url }: NextRequest): NextResponse | undefined {
  if (!/.\/$/.test(nextUrl.pathname)) return undefined;
  const to = new URL(url);
  to.pathname = nextUrl.pathname.replace(/[/\\]+/g, '/').replace(/\/$/, '');
  return NextResponse.redirect(to, 308);
}

// Pages alone: to run it for a file or an API answer too would double their cost.
export const config = {
  matcher: '/((?!api/|_next/static/|healthz$|readyz$|.*\\.(?:js|svg|png|ico|webmanifest)$).*)',
};
