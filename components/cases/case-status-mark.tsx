import { Ban, CircleCheck, CircleDashed, Smartphone, TriangleExclamationPoint } from 'lucide-react';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { CaseStatus } from './case-row.ts';

const looks = {
  'saved-on-phone': { label: 'Saved on this phone', tone: 'neutral', Icon: Smartphone },
  logged: { label: 'Logged', tone: 'neutral', Icon: CircleDashed },
  verified: { label: 'Verified', tone: 'info', Icon: CircleCheck },
  'needs-attention': { label: 'Needs attention', tone: 'warn', Icon: TriangleExclamationPoint },
  withdrawn: { label: 'Withdrawn', tone: 'warn', Icon: Ban },
} as const satisfies Record<CaseStatus, { label: string; tone: BadgeTone; Icon: unknown }>;

export const caseStatusLabels = Object.fromEntries(
  Object.entries(looks).map(([status, { label }]) => [status, label]),
) as Record<CaseStatus, string>;

/** Where a case stands: sign and word, one word for each. */
export function CaseStatusMark({ status }: { status: CaseStatus }) {
  const { label, tone, Icon } = looks[status];
  return (
    <Badge tone={tone} icon={<Icon size={14} aria-hidden="true" />}>
      {label}
    </Badge>
  );
}
