import { invitationHours } from '#domain/invitation.ts';
import { type RoleName, roles } from '#domain/roles.ts';
import type { Mail } from '../mail.ts';

export interface InvitationLetter {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly programName: string | null;
  readonly departmentName: string;
  readonly inviterName: string;
  readonly token: string;
}

/** Where an invitation opens; its token stands in it and nowhere else. */
export function invitationLink(token: string): string {
  const url = new URL('/invitation', process.env.NEXTAUTH_URL);
  url.searchParams.set('token', token);
  return url.href;
}

/** Role, and the program where there is one: "Resident, IR Integrated". */
export const heldWords = (role: RoleName, programName: string | null) =>
  [roles[role].label, programName].filter(Boolean).join(', ');

export function invitationMail(letter: InvitationLetter): Mail {
  const { email, name, role, programName, departmentName, inviterName, token } = letter;
  const text = [
    `Hello ${name},`,
    `${inviterName} invites you to Angiolog, the procedure case log of ${departmentName}, as ${heldWords(role, programName)}.`,
    'Open this link to accept:',
    invitationLink(token),
    `It works once, for ${invitationHours} hours, and for this address alone. If you didn’t expect it, do nothing.`,
  ];
  return {
    to: email,
    subject: `Your invitation to Angiolog, ${departmentName}`,
    text: `${text.join('\n\n')}\n`,
  };
}
