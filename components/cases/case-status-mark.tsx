import { Ban, CircleCheck, CircleDashed } from 'lucide-react';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { CaseStatus } from './case-row.ts';

const looks = {
  logged: { label: 'Logged', tone: 'neutral', Icon: CircleDashed },
  verified: { label: 'Verified', tone: 'info', Icon: CircleCheck },
  withdrawn: { label: 'Withdrawn', tone: 'warn', Icon: Ban },
} as const satisfies Record<CaseStatus, { label: string; tone: BadgeTone; Icon: unknown }>;

export const caseStatusLabels: Record<CaseStatus, string> = {
  logged: looks.logged.label,
  verified: looks.verified.label,
  withdrawn: looks.withdrawn.label,
};

/** Where a case stands: sign and word, one word for each. */
export function CaseStatusMark({ status }: { status: CaseStatus }) {
  const { label, tone, Icon } = looks[status];
  return (
    <Badge tone={tone} icon={<Icon size={14} aria-hidden="true" />}>
      {label}
    </Badge>
  );
}
