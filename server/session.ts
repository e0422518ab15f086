import { verify } from '@node-rs/argon2';
import { cookies } from 'next/headers';
import NextAuth, { type AuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { cache } from 'react';
import { database } from '#db/connection.ts';
import { endSession, openSession, recordFailedSignIn, selectSignIn } from '#db/queries/sign-in.ts';
import { authLog } from './auth-log.ts';
import { failureReference } from './failure-reference.ts';
import { decodeUnderSecrets } from './session-secrets.ts';

/**
 * Someone who shows a session. It grants nothing by itself: whether the session and a membership
 * are live is looked up by the database in every transaction.
 */
export interface Viewer {
  readonly sessionId: string;
}

const sessionDays = 30;
const overHttps = () => process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
/** `__Host-` pins the cookie to this host and to https; plain http is the demo on loopback. */
const cookieName = () => (overHttps() ? '__Host-angiolog.session' : 'angiolog.session');

// An argon2id hash of nothing anyone has: unknown addresses cost as much time as wrong passwords.
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$YW5naW9sb2ctZGVjb3k$0Zr0uWk3xY2mJ3mVw3XHq1hQ8eQxv0m1wT0o8m2n1bA';

async function authorize(credentials: Record<'email' | 'password', string> | undefined) {
  const { email = '', password = '' } = credentials ?? {};
  if (email.length > 254 || password.length > 200) return null;
  const found = await selectSignIn(database(), email.trim());
  const right = await verify(found?.passwordHash ?? decoy, password).catch(() => false);
  // Not waited for: an address that nobody has must not answer sooner.
  if (found && !right) recordFailedSignIn(database(), found.personId).catch(failureReference);
  if (!found?.passwordHash || !right) return null;
  return { id: await openSession(database(), found.personId, sessionDays) };
}

function options(): AuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET,
    logger: authLog,
    jwt: { decode: (params) => decodeUnderSecrets(decode, params) },
    session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: overHttps(),
    cookies: {
      sessionToken: {
        name: cookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() },
      },
    },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize,
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

/** next-auth's own route handler; the one door through which a session begins and ends. */
export function handleAuth(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  return NextAuth(request as never, context as never, options()) as Promise<Response>;
}

/** The viewer of this request, or null where no well-formed session cookie came with it. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(cookieName())?.value;
  const claims = await decodeUnderSecrets(decode, { token });
  return typeof claims?.sessionId === 'string' ? { sessionId: claims.sessionId } : null;
});
