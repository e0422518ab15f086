import * as z from 'zod/mini';
import { ProgramId } from './ids.ts';
import { isOverProgram, type RoleName, roleNames } from './roles.ts';
import { TrainingData } from './training-data.ts';

/** Hours for which an invitation's link opens; a resent one starts anew. */
export const invitationHours = 72;

/** A person's name as the department writes it. */
export const PersonName = z.string().check(
  z.trim(),
  z.overwrite((text) => text.replaceAll(/\s+/g, ' ')),
  z.minLength(1, 'Enter a name.'),
  z.maxLength(120, 'Use 120 characters or fewer.'),
);

/** An address in the form that is stored and compared: trimmed and in lower case. */
export const EmailAddress = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => text.trim().toLowerCase()),
  ),
  z
    .email({ error: 'Enter an email address, such as name@hospital.org.' })
    .check(z.maxLength(254, 'This address is too long.')),
);

/** Someone to invite: to one address, one role and, where the role is over a program, that program. */
export const Invitee = z
  .object({
    email: EmailAddress,
    name: PersonName,
    role: z.enum(roleNames as [RoleName, ...RoleName[]], { error: 'Choose a role.' }),
    programId: z.nullable(ProgramId),
    /** For residents, and for them alone. */
    training: z.nullable(TrainingData),
  })
  .check(
    z.refine(({ role, programId }) => isOverProgram(role) === (programId !== null), {
      error: 'Choose a program for this role.',
      path: ['programId'],
    }),
    z.refine(({ role, training }) => (role === 'resident') === (training !== null), {
      error: 'A resident needs a start, a PGY and a graduation.',
      path: ['training'],
    }),
  );
export type Invitee = z.infer<typeof Invitee>;

/** What the database says of one invitee, before or after inviting. */
export type InviteOutcome =
  | 'invited'
  | 'already-invited'
  | 'already-member'
  | 'suspended-member'
  | 'forbidden';

export const inviteProblems: Readonly<Record<Exclude<InviteOutcome, 'invited'>, string>> = {
  'already-invited': 'This address has an open invitation to this role. Resend that one instead.',
  'already-member': 'This person already holds this role.',
  'suspended-member': 'This person holds this role and is suspended. Reinstate them instead.',
  forbidden: 'You can’t give this role. Ask the department administrator.',
};

/** What a link of an invitation is worth. */
export type InvitationState = 'open' | 'used' | 'voided' | 'expired' | 'unknown';
