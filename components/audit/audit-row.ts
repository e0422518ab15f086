/** A row of the audit log in plain words. */
export interface AuditListRow {
  readonly id: string;
  /** ISO instant in UTC, to the microsecond. */
  readonly at: string;
  /** `YYYY-MM-DD HH:MM:SS` in the department's time zone. */
  readonly localTime: string;
  readonly person: string;
  /** As it follows the name: "logged a case". */
  readonly phrase: string;
  /** What was acted on; may be empty. */
  readonly subject: string;
  /** Facts; may be empty. */
  readonly facts: string;
}
