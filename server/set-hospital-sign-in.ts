import * as z from 'zod/mini';
import { selectOwnProvider, setProvider } from '#db/queries/identities.ts';
import { defineReader, defineVerb, done } from './define-verb.ts';
import { hospitalProviderId } from './hospital-sign-in.ts';
import { refuseFields } from './result.ts';
import { sealSecret } from './sealed-secret.ts';

const said = (most: number, words: string) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, words), z.maxLength(most, `Keep it under ${most} letters.`));

/** Plain http is for a provider on this very machine: trials and tests. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const local = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  return (protocol === 'https:' || local) && search === '' && hash === '';
}

const input = z.object({
  name: said(80, 'Say how the button should name it.'),
  issuer: said(300, 'Give the issuer’s address.').check(
    z.refine(isIssuer, 'Give an address that begins with https://.'),
  ),
  clientId: said(300, 'Give the client id that the hospital assigned.'),
  /** Empty keeps the one that is stored. */
  clientSecret: z.string().check(z.maxLength(500, 'Keep it under 500 letters.')),
  enabled: z.boolean(),
});

/** Sets the department's own sign-in (OpenID Connect); its secret is stored sealed and never shown. */
export const setHospitalSignIn = defineVerb({
  name: 'hospital-sign-in.set',
  permission: 'department.secure',
  stepUp: true,
  input,
  async run(tx, { clientSecret, ...provider }) {
    const { departmentId } = tx.actor;
    const secret = clientSecret.trim();
    const sealed = secret ? sealSecret(secret, `oidc ${departmentId}`) : null;
    if (!(await setProvider(tx, provider, sealed))) {
      return refuseFields({ clientSecret: 'Give the client secret that the hospital assigned.' });
    }
    const { issuer, enabled } = provider;
    const detail = { issuer, enabled, secretReplaced: sealed !== null };
    return done({}, { subject: `department:${departmentId}`, detail });
  },
});

/** The department's own sign-in as it is set, without its secret, and its addresses here. */
export const readOwnHospitalSignIn = defineReader({
  permission: 'department.secure',
  input: z.undefined(),
  async run(tx) {
    const { departmentId } = tx.actor;
    const base = process.env.NEXTAUTH_URL ?? '';
    return {
      provider: await selectOwnProvider(tx),
      callbackUrl: `${base}/api/auth/callback/${hospitalProviderId(departmentId)}`,
      signInUrl: `${base}/sign-in?department=${departmentId}`,
    };
  },
});
