'use client';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { type CaseRole, caseRoleLabels, caseRoles } from '#domain/procedure-case.ts';
import { monthLabel } from './month-label.ts';
import type { MonthPoint } from './month-points.ts';
import { academicYearMarks, volumeWords } from './volume-words.ts';

const fills: Record<CaseRole, string> = {
  primary: 'var(--volume-primary)',
  secondary: 'var(--volume-secondary)',
  assisting: 'var(--volume-assisting)',
};

/** Stacked bars by month; a line on each July 1. Nothing moves, whatever the person's setting. */
export function VolumeChart({ points }: { points: readonly MonthPoint[] }) {
  const marks = academicYearMarks(points);
  return (
    <div role="img" aria-label={`Stacked bars. ${volumeWords(points)}`} className="volume-chart">
      <BarChart
        data={[...points]}
        responsive
        accessibilityLayer={false}
        margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
        barCategoryGap="12%"
        className="volume-plot"
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="month"
          ticks={marks}
          interval="preserveStart"
          minTickGap={12}
          tickFormatter={(month: string) => monthLabel(month, 'short')}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          height={28}
        />
        <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={36} />
        {marks.map((month) => (
          <ReferenceLine key={month} x={month} position="start" stroke="var(--line-strong)" />
        ))}
        <Tooltip
          content={MonthTooltip}
          cursor={{ fill: 'var(--sunken)' }}
          isAnimationActive={false}
        />
        {caseRoles.map(roleBar)}
      </BarChart>
      <VolumeLegend />
    </div>
  );
}

function roleBar(role: CaseRole) {
  return (
    <Bar
      key={role}
      dataKey={role}
      stackId="role"
      name={caseRoleLabels[role]}
      fill={fills[role]}
      stroke="var(--volume-primary)"
      isAnimationActive={false}
    />
  );
}

function VolumeLegend() {
  return (
    <ul className="volume-legend">
      {caseRoles.map((role) => (
        <li key={role} data-role={role}>
          {caseRoleLabels[role]}
        </li>
      ))}
    </ul>
  );
}

function MonthTooltip({ active, payload, label }: TooltipContentProps) {
  if (!active || payload.length === 0) return null;
  return (
    <div className="volume-tip">
      <p className="font-semibold">{monthLabel(String(label))}</p>
      {payload.toReversed().map(({ name, value }) => (
        <p key={String(name)}>
          {name} {value}
        </p>
      ))}
    </div>
  );
}
