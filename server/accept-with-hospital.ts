import { database } from '#db/connection.ts';
import { type AcceptedAtHospital, acceptAtHospital } from '#db/queries/invitations.ts';
import { hashOfToken } from '#db/queries/link-token.ts';
import type { Hospital, HospitalClaims } from './hospital-sign-in.ts';

/**
 * Takes an invitation up for whom the hospital vouches: it has to say that it verified the very address
 * that was invited. Links the identity to a new person without a password; role and name are the
 * invitation's. `isOfIssuer` was asked before.
 */
export async function acceptWithHospital(
  { departmentId }: Hospital,
  { iss: issuer = '', sub: subject = '', email, email_verified }: HospitalClaims,
  token: string,
): Promise<AcceptedAtHospital | 'unverified'> {
  if (typeof email !== 'string' || email_verified !== true) return 'unverified';
  const by = { departmentId, issuer, subject, email };
  return acceptAtHospital(database(), hashOfToken(token), by);
}
