import {
  type Hospital,
  type HospitalClaims,
  isLinkIntent,
  isOfIssuer,
  signInFromHospital,
} from './hospital-sign-in.ts';
import { linkIdentity } from './link-identity.ts';
import type { Viewer } from './session.ts';
import type { SignInOrigin } from './sign-in-with-password.ts';

interface Visitor {
  readonly viewer: Viewer | null;
  readonly linkCookie: string | undefined;
  readonly origin: SignInOrigin;
}

/** A session to begin, or a path to lead to without one. */
type Outcome = { readonly sessionId: string } | { readonly leadTo: string };

/**
 * What becomes of a hospital's answer. The signed-in person who asked for it gets a link; a linked
 * person gets a session; nobody gets an account or a role from it.
 */
export async function fromHospital(
  hospital: Hospital,
  claims: HospitalClaims,
  { viewer, linkCookie, origin }: Visitor,
): Promise<Outcome> {
  const { iss: issuer = '', sub: subject = '' } = claims;
  if (!isOfIssuer(hospital, claims)) return { leadTo: '/sign-in?error=issuer' };
  if (viewer && isLinkIntent(linkCookie, viewer.sessionId, Date.now())) {
    const linked = await linkIdentity(viewer, { issuer, subject });
    return { leadTo: `/account?notice=${linked.ok ? 'linked' : 'not-linked'}` };
  }
  const sessionId = await signInFromHospital(hospital, claims, origin);
  if (sessionId) return { sessionId };
  return { leadTo: `/sign-in?error=not-linked&department=${hospital.departmentId}` };
}
