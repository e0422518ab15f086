/** The icons of the main ways, by activity; one by one, so that a phone carries its own alone. */
export {
  ChartNoAxesColumn as ProgressIcon,
  CirclePlus as LogIcon,
  FileText as ReportsIcon,
  Grid3x3 as CohortIcon,
  ListChecks as CasesIcon,
  ScrollText as AuditIcon,
  Target as TargetsIcon,
  UserRound as PeopleIcon,
} from 'lucide-react';
