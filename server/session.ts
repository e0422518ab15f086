import { cookies, headers } from 'next/headers';
import NextAuth, { type AuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { cache } from 'react';
import { database } from '#db/connection.ts';
import { endSession } from '#db/queries/sign-in.ts';
import { authLog } from './auth-log.ts';
import { failureReference } from './failure-reference.ts';
import { type Hospital, type HospitalClaims, hospitalOf, linkIntent } from './hospital-sign-in.ts';
import { fromHospital } from './hospital-visit.ts';
import { knownTokens } from './known-tokens.ts';
import { sessionDays } from './session-days.ts';
import { decodeUnderSecrets } from './session-secrets.ts';
import { cookieOf, signInOrigin } from './sign-in-origin.ts';
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
const cookieName = (name: 'session' | 'device' | 'link' | 'invitation') =>
  `${overHttps() ? '__Host-' : ''}angiolog.${name}`;

const cookieOptions = (maxAge?: number) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps(), maxAge }) as const;

/** What one request to the door is about, and what its answer carries besides next-auth's own. */
interface Visit {
  readonly request: Request;
  readonly action: string | undefined;
  readonly hospital: Hospital | null;
  /** Of the invitation that the hospital is asked about. */
  readonly invitationToken: string | undefined;
  deviceCookie?: string;
}

type Credentialed = Record<'email' | 'password', string> | undefined;

/** next-auth answers an error's own words to the browser: ours may name a statement. */
function withoutWords(error: unknown): never {
  failureReference(error);
  throw new Error('failed');
}

/** The session to begin, or null; a wait is thrown, for next-auth passes on an error's words alone. */
async function authorize(given: Credentialed, visit: Visit) {
  const origin = signInOrigin(visit.request.headers, cookieName('device'));
  const { email = '', password = '' } = given ?? {};
  const result = await signInWithPassword({ email, password }, origin).catch(withoutWords);
  if (result.outcome === 'wait') throw new Error(`wait-${result.seconds}`);
  if (result.outcome === 'refused') return null;
  visit.deviceCookie = result.deviceCookie;
  return { id: result.sessionId };
}

/** The department's own sign-in; a proof older than ten minutes is asked for anew over there. */
const hospitalProvider = (hospital: Hospital, scope: string): OAuthConfig<HospitalClaims> => ({
  ...{ id: hospital.providerId, name: hospital.name, type: 'oauth', idToken: true },
  ...{ clientId: hospital.clientId, clientSecret: hospital.clientSecret },
  issuer: hospital.issuer,
  wellKnown: `${hospital.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  authorization: { params: { scope, max_age: 600 } },
  checks: ['pkce', 'state', 'nonce'],
  httpOptions: { timeout: 5_000 },
  profile: (claims) => ({ id: String(claims.sub) }),
});

function providersOf(visit: Visit): AuthOptions['providers'] {
  const password = Credentials({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: (given) => authorize(given, visit),
  });
  // The address is asked for only where an invitation is to be compared with it.
  const scope = visit.invitationToken ? 'openid email' : 'openid';
  return visit.hospital ? [password, hospitalProvider(visit.hospital, scope)] : [password];
}

/** Lets a password's session pass, or makes one of a hospital's answer; a string leads elsewhere. */
const signInCallback =
  ({
    hospital,
    request,
    invitationToken,
  }: Visit): NonNullable<AuthOptions['callbacks']>['signIn'] =>
  async ({ user, account, profile }) => {
    if (account?.type !== 'oauth') return true;
    if (!hospital) return false;
    const outcome = await fromHospital(hospital, (profile ?? {}) as HospitalClaims, {
      viewer: await viewer(),
      linkCookie: cookieOf(request.headers, cookieName('link')),
      invitationToken,
      origin: signInOrigin(request.headers, cookieName('device')),
    }).catch(withoutWords);
    if ('leadTo' in outcome) return outcome.leadTo;
    user.id = outcome.sessionId;
    return true;
  };

function options(visit: Visit): AuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET,
    logger: authLog,
    jwt: { decode: (params) => decodeUnderSecrets(decode, params) },
    session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: overHttps(),
    cookies: { sessionToken: { name: cookieName('session'), options: cookieOptions() } },
    providers: providersOf(visit),
    callbacks: {
      signIn: signInCallback(visit),
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

function dress(answer: Response, { action, request, hospital, deviceCookie }: Visit): Response {
  const set = (line: string) =>
    answer.headers.append(
      'set-cookie',
      `${line}; Path=/; HttpOnly; SameSite=Lax${overHttps() ? '; Secure' : ''}`,
    );
  if (deviceCookie) set(`${cookieName('device')}=${deviceCookie}; Max-Age=31536000`);
  if (action === 'callback' && hospital) {
    for (const name of ['link', 'invitation'] as const) set(`${cookieName(name)}=; Max-Age=0`);
  }
  // Storage isn't cleared here: cases that wait on the phone are in it.
  if (action === 'signout' && request.method === 'POST' && answer.status < 400) {
    answer.headers.set('clear-site-data', '"cache", "cookies"');
  }
  return answer;
}

/** next-auth's own route handler; the one door through which a session begins and ends. */
export async function handleAuth(
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const [action, providerId] = (await context.params).nextauth;
  const invitationToken = cookieOf(request.headers, cookieName('invitation'));
  const hospital = await hospitalOf(providerId);
  const visit: Visit = { request, action, hospital, invitationToken };
  return dress(await NextAuth(request as never, context as never, options(visit)), visit);
}

const sessionOf = knownTokens(async (token) => {
  const claims = await decodeUnderSecrets(decode, { token });
  const { sessionId, exp } = claims ?? {};
  return typeof sessionId === 'string' && typeof exp === 'number' ? { sessionId, exp } : null;
});

/** The viewer of this request, or null where no well-formed session cookie came with it. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(cookieName('session'))?.value;
  const claims = token ? await sessionOf(token) : null;
  return claims && { sessionId: claims.sessionId };
});

/** The network address of this request's caller, for throttles. */
export const callerAddress = async (): Promise<string> =>
  signInOrigin(await headers(), cookieName('device')).address;

/** Marks that the viewer, who has just been asked, wants to link what the hospital will say next. */
export async function rememberLinkIntent(me: Viewer): Promise<void> {
  const value = linkIntent(me.sessionId, Date.now());
  (await cookies()).set(cookieName('link'), value, cookieOptions(600));
}

/** Marks for 10 minutes that what the hospital says next accepts the invitation of this token. */
export async function rememberInvitation(token: string): Promise<void> {
  (await cookies()).set(cookieName('invitation'), token, cookieOptions(600));
}
