import * as z from 'zod/mini';
import { database } from '#db/connection.ts';
import { acceptInvitation as acceptRow } from '#db/queries/invitations.ts';
import { hashOfToken } from '#db/queries/link-token.ts';
import { type FieldErrors, fieldErrors } from '#domain/field-errors.ts';
import { type InvitationState, PersonName } from '#domain/invitation.ts';
import { passwordProblem } from '#domain/password-rules.ts';
import { findInvitation } from './find-invitation.ts';
import { hashPassword } from './password-hash.ts';

const Acceptance = z.object({ token: z.string(), name: PersonName, password: z.string() });

export type Accepted =
  | { readonly state: 'accepted' }
  | { readonly state: Exclude<InvitationState, 'open'> }
  | { readonly state: 'open'; readonly fields: FieldErrors };

/**
 * Takes an invitation up with a name and a first password; someone who has an account needs neither,
 * and their password stays as it is. There is no session yet: the token is what permits it, and the
 * database writes the audit row.
 */
export async function acceptInvitation(raw: {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}): Promise<Accepted> {
  const found = await findInvitation(raw.token);
  if (found.state !== 'open') return { state: found.state };
  const given = found.hasAccount ? { ...raw, name: found.name } : raw;
  const parsed = z.safeParse(Acceptance, given);
  const words = passwordProblem(raw.password, {
    secondFactor: false,
    known: [given.name.trim(), found.email],
  });
  const fields: FieldErrors = {
    ...(parsed.success ? {} : fieldErrors(parsed.error)),
    ...(words && !found.hasAccount ? { password: words } : {}),
  };
  if (!parsed.success || Object.keys(fields).length > 0) return { state: 'open', fields };
  const { token, name } = parsed.data;
  const hash = found.hasAccount ? null : await hashPassword(parsed.data.password);
  const answer = await acceptRow(database(), hashOfToken(token), name, hash);
  if (answer === 'password-needed') return { state: 'unknown' };
  return { state: answer };
}
