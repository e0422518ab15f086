import type { AdverseEventScheme, AutonomyScale } from '../case-details.ts';
import type { AggregateCount } from '../facts.ts';
import type {
  AttendingId,
  CaseId,
  DepartmentId,
  PersonId,
  ProgramId,
  ResidentId,
  SiteId,
} from '../ids.ts';
import type { CaseFields, CaseRole } from '../procedure-case.ts';
import type { ProgramKind } from '../program-kinds.ts';
import type { ProgramTarget } from '../requirements/program-target.ts';

/** A case as the server has it. */
export interface StoredCase {
  readonly id: CaseId;
  readonly version: number;
  readonly status: 'logged' | 'verified' | 'withdrawn';
  readonly fields: CaseFields;
  /** ISO instants. */
  readonly loggedAt: string;
  readonly changedAt: string;
}

/** What the phone keeps to work without a network: nobody's data but the resident's own. */
export interface LogReference {
  readonly personId: PersonId;
  readonly name: string;
  readonly departmentId: DepartmentId;
  readonly departmentName: string;
  readonly resident: {
    readonly id: ResidentId;
    readonly startsOn: string;
    readonly startingPgy: number;
    readonly graduatesOn: string;
    readonly esir: boolean;
  };
  readonly program: {
    readonly id: ProgramId;
    readonly kind: ProgramKind;
    readonly name: string;
    readonly countedRoles: readonly CaseRole[];
    readonly lateAfterDays: number;
    readonly adverseEventScheme: AdverseEventScheme;
    readonly autonomyScale: AutonomyScale;
  };
  readonly sites: readonly {
    readonly id: SiteId;
    readonly name: string;
    readonly shortName: string;
    readonly retired: boolean;
  }[];
  readonly attendings: readonly {
    readonly id: AttendingId;
    readonly name: string;
    readonly retired: boolean;
  }[];
  readonly targets: readonly ProgramTarget[];
  readonly totals: readonly AggregateCount[];
  /** Today in the department's time zone when this was read, `YYYY-MM-DD`. */
  readonly today: string;
  /** IANA name of the department's time zone, so that the phone can tell its own today. */
  readonly timeZone: string;
}

/** The answer of `GET /api/v1/own`. */
export interface OwnLog {
  readonly epoch: string;
  readonly reference: LogReference;
  /** All of the resident's cases, or those changed since the cursor that was asked with. */
  readonly cases: readonly StoredCase[];
  readonly complete: boolean;
  /** To ask with next time (`?since=`). */
  readonly cursor: string;
}
