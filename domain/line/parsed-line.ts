import type { CaseRole, PatientType } from '#domain/procedure-case.ts';

/** What a line is read against: the day and the names of the department. */
export interface LineContext {
  /** `YYYY-MM-DD`; nothing is ever dated later. */
  readonly today: string;
  readonly sites: readonly NamedSite[];
  readonly attendings: readonly NamedAttending[];
  readonly defaults?: {
    /** Stands for every procedure whose role the line doesn't state. */
    readonly role?: CaseRole;
  };
}

export interface NamedSite {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

export interface NamedAttending {
  readonly id: string;
  readonly name: string;
}

export type Laterality = 'left' | 'right' | 'bilateral';

export type LineTokenKind =
  | 'procedure'
  | 'role'
  | 'attending'
  | 'site'
  | 'date'
  | 'patientType'
  | 'laterality'
  | 'count'
  | 'ignored'
  | 'unknown';

/** A stretch of the input that means something, or that was set aside. Offsets are UTF-16 units of the whole input. */
export interface LineToken {
  readonly kind: LineTokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Code, role, id, date, patient type, side or number; null where nothing is meant or it is asked. */
  readonly value: string | null;
}

export type LineQuestionKind =
  | 'which-procedure'
  | 'which-role'
  | 'which-attending'
  | 'which-site'
  | 'which-date'
  | 'unknown-words'
  | 'no-procedure';

/** What a person must answer. `value` of an option is what the answer puts in place. */
export interface LineQuestion {
  readonly kind: LineQuestionKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The likeliest first, at most five; empty where nothing is near. */
  readonly options: readonly LineOption[];
}

export interface LineOption {
  readonly value: string;
  readonly label: string;
}

export interface LineProcedure {
  /** Five-digit ADS code. */
  readonly code: string;
  readonly role: CaseRole | null;
  readonly laterality?: Laterality;
  readonly start: number;
  readonly end: number;
}

/** One case as far as its line states it; null where it doesn't or where it must be asked. */
export interface ParsedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly procedures: readonly LineProcedure[];
  /** The role stated for the case as a whole, for procedures that an answer still adds. */
  readonly role: CaseRole | null;
  readonly performedOn: string | null;
  readonly attendingId: string | null;
  readonly siteId: string | null;
  readonly patientType: PatientType | null;
  readonly tokens: readonly LineToken[];
  readonly questions: readonly LineQuestion[];
}
