import { cookies } from 'next/headers';
import NextAuth, { type AuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { cache } from 'react';
import { database } from '#db/connection.ts';
import { endSession } from '#db/queries/sign-in.ts';
import { sessionDays } from './session-days.ts';
import { signInOrigin } from './sign-in-origin.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

/**
 * Someone who shows a session. It grants nothing by itself: whether the session and a membership
 * are live is looked up by the database in every transaction.
 */
export interface Viewer {
  readonly sessionId: string;
}

const overHttps = () => process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
/** `__Host-` pins the cookie to this host and to https; plain http is the demo on loopback. */
const cookieName = (name: string) => `${overHttps() ? '__Host-' : ''}angiolog.${name}`;

/** What an answer carries besides next-auth's own. */
interface Extras {
  deviceCookie?: string;
}

type Credentialed = Record<'email' | 'password', string> | undefined;

/** The session to begin, or null; a wait is thrown, for next-auth passes on an error's words alone. */
async function authorize(given: Credentialed, request: Request, extras: Extras) {
  const origin = signInOrigin(request.headers, cookieName('device'));
  const { email = '', password = '' } = given ?? {};
  const result = await signInWithPassword({ email, password }, origin);
  if (result.outcome === 'wait') throw new Error(`wait-${result.seconds}`);
  if (result.outcome === 'refused') return null;
  extras.deviceCookie = result.deviceCookie;
  return { id: result.sessionId };
}

function options(request: Request, extras: Extras): AuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: overHttps(),
    cookies: {
      sessionToken: {
        name: cookieName('session'),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() },
      },
    },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (given) => authorize(given, request, extras),
      }),
    ],
    callbacks: {
      // The token carries the session's id alone; `user` is there only at sign-in.
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : { sessionId: token.sessionId }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sessionId === 'string') await endSession(database(), token.sessionId);
      },
    },
  };
}

const deviceCookieLine = (value: string) =>
  `${cookieName('device')}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${overHttps() ? '; Secure' : ''}`;

/** next-auth's own route handler; the one door through which a session begins and ends. */
export async function handleAuth(
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const extras: Extras = {};
  const answer: Response = await NextAuth(
    request as never,
    context as never,
    options(request, extras),
  );
  if (extras.deviceCookie)
    answer.headers.append('set-cookie', deviceCookieLine(extras.deviceCookie));
  return answer;
}

/** The viewer of this request, or null where no well-formed session cookie came with it. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(cookieName('session'))?.value;
  const secret = process.env.NEXTAUTH_SECRET;
  if (!token || !secret) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  return typeof claims?.sessionId === 'string' ? { sessionId: claims.sessionId } : null;
});
