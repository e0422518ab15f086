import {
  ChartNoAxesColumn,
  CirclePlus,
  ClipboardCheck,
  FileText,
  Grid3x3,
  Hospital,
  House,
  ListChecks,
  ScrollText,
  Settings,
  Target,
  Upload,
  UserRound,
  Users,
} from 'lucide-react';

/** The icons of the main ways, by activity: a page names the way, not a drawing. */
const icons = {
  home: House,
  log: CirclePlus,
  cases: ListChecks,
  review: ClipboardCheck,
  progress: ChartNoAxesColumn,
  cohort: Grid3x3,
  residents: Users,
  reports: FileText,
  audit: ScrollText,
  targets: Target,
  sites: Hospital,
  people: UserRound,
  import: Upload,
  settings: Settings,
} as const;

export type IconName = keyof typeof icons;

export function NavIcon({ name, size = 22 }: { name: IconName; size?: number }) {
  const Icon = icons[name];
  return <Icon size={size} aria-hidden="true" className="shrink-0" />;
}
