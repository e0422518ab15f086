import * as z from 'zod/mini';
import { AttendingId, CaseId, SiteId } from './ids.ts';

/** ADS words for the resident's part in a procedure, most to least involved. */
export const caseRoles = ['primary', 'secondary', 'assisting'] as const;
export type CaseRole = (typeof caseRoles)[number];
export const caseRoleLabels: Record<CaseRole, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  assisting: 'Assisting',
};

export const patientTypes = ['adult', 'pediatric'] as const;
export type PatientType = (typeof patientTypes)[number];
export const patientTypeLabels: Record<PatientType, string> = {
  adult: 'Adult',
  pediatric: 'Pediatric',
};

export const maxProcedures = 12;
/** Letters; a note is for teaching points, not for a dictation. */
export const maxNoteLetters = 500;

export const LoggedProcedure = z.object({
  code: z.string().check(z.regex(/^\d{5}$/, 'Choose a procedure from the list.')),
  role: z.enum(caseRoles, 'Choose your role.'),
});
export type LoggedProcedure = z.infer<typeof LoggedProcedure>;

/** What a person states about a case: the form's, the API's and the importer's one shape. */
export const CaseFields = z.object({
  performedOn: z.iso.date('Choose the date of the procedure.'),
  attendingId: z.pipe(z.string('Choose the attending.'), AttendingId),
  siteId: z.pipe(z.string('Choose the site.'), SiteId),
  patientType: z.enum(patientTypes, 'Choose adult or pediatric.'),
  procedures: z
    .array(LoggedProcedure)
    .check(
      z.minLength(1, 'Add at least one procedure.'),
      z.maxLength(maxProcedures, `A case holds up to ${maxProcedures} procedures.`),
    ),
  note: z
    .string()
    .check(z.trim(), z.maxLength(maxNoteLetters, `Keep the note under ${maxNoteLetters} letters.`)),
});
export type CaseFields = z.infer<typeof CaseFields>;

const Version = z.int().check(z.gte(1));

/** One change that a client sends. `id` is the case's; sending the same item twice is harmless. */
export const CaseItem = z.discriminatedUnion('op', [
  z.object({ op: z.literal('log'), v: z.literal(1), id: CaseId, fields: CaseFields }),
  z.object({
    op: z.literal('amend'),
    v: z.literal(1),
    id: CaseId,
    baseVersion: Version,
    fields: CaseFields,
  }),
  z.object({ op: z.literal('withdraw'), v: z.literal(1), id: CaseId, baseVersion: Version }),
]);
export type CaseItem = z.infer<typeof CaseItem>;
