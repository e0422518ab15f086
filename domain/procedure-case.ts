import * as z from 'zod/mini';
import { CaseDetails } from './case-details.ts';
import { AttendingId, SiteId } from './ids.ts';

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

export const lateralities = ['left', 'right', 'bilateral'] as const;
export type Laterality = (typeof lateralities)[number];
export const lateralityLabels: Record<Laterality, string> = {
  left: 'Left',
  right: 'Right',
  bilateral: 'Both',
};

const procedureV1 = {
  code: z.string().check(z.regex(/^\d{5}$/, 'Choose a procedure from the list.')),
  role: z.enum(caseRoles, 'Choose your role.'),
};

export const LoggedProcedure = z.object({
  ...procedureV1,
  /** Null where it doesn't apply or wasn't stated. */
  laterality: z._default(z.nullable(z.enum(lateralities, 'Choose left, right or both.')), null),
});
export type LoggedProcedure = z.infer<typeof LoggedProcedure>;

const several = <Procedure extends z.ZodMiniType>(procedure: Procedure) =>
  z
    .array(procedure)
    .check(
      z.minLength(1, 'Add at least one procedure.'),
      z.maxLength(maxProcedures, `A case holds up to ${maxProcedures} procedures.`),
    );

const facets = {
  performedOn: z.iso.date('Choose the date of the procedure.'),
  attendingId: z.pipe(z.string('Choose the attending.'), AttendingId),
  siteId: z.pipe(z.string('Choose the site.'), SiteId),
  patientType: z.enum(patientTypes, 'Choose adult or pediatric.'),
  note: z
    .string()
    .check(z.trim(), z.maxLength(maxNoteLetters, `Keep the note under ${maxNoteLetters} letters.`)),
};

/** As items of version 1 carry it: before laterality and details. */
export const CaseFieldsV1 = z.object({ ...facets, procedures: several(z.object(procedureV1)) });

/** What a person states about a case: the form's, the outbox's, the API's and the importer's one shape. */
export const CaseFields = z.object({
  ...facets,
  procedures: several(LoggedProcedure),
  /** Null until a detail was stated. */
  details: z._default(z.nullable(CaseDetails), null),
});
export type CaseFields = z.infer<typeof CaseFields>;
