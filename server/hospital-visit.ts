import { acceptWithHospital } from './accept-with-hospital.ts';
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
  /** Of the invitation that is being accepted. */
  readonly invitationToken: string | undefined;
  readonly origin: SignInOrigin;
}

/** A session to begin, or a path to lead to without one. */
type Outcome = { readonly sessionId: string } | { readonly leadTo: string };

/**
 * What becomes of a hospital's answer. The signed-in person who asked for it gets a link; who accepts
 * an invitation gets what that says; a linked person gets a session; nobody else an account or a role.
 */
export async function fromHospital(
  hospital: Hospital,
  claims: HospitalClaims,
  { viewer, linkCookie, invitationToken, origin }: Visitor,
): Promise<Outcome> {
  const { iss: issuer = '', sub: subject = '' } = claims;
  if (!isOfIssuer(hospital, claims)) return { leadTo: '/sign-in?error=issuer' };
  if (viewer && isLinkIntent(linkCookie, viewer.sessionId, Date.now())) {
    const linked = await linkIdentity(viewer, { issuer, subject });
    return { leadTo: `/account?notice=${linked.ok ? 'linked' : 'not-linked'}` };
  }
  if (invitationToken) {
    const accepted = await acceptWithHospital(hospital, claims, invitationToken);
    if (accepted !== 'accepted') {
      return { leadTo: `/invitation?token=${encodeURIComponent(invitationToken)}&not=${accepted}` };
    }
  }
  const sessionId = await signInFromHospital(hospital, claims, origin);
  if (sessionId) return { sessionId };
  return { leadTo: `/sign-in?error=not-linked&department=${hospital.departmentId}` };
}
