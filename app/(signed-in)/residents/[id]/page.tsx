import type { Metadata } from 'next';
import { dayLabel } from '#components/progress/day-label.ts';
import { monthPoints } from '#components/progress/month-points.ts';
import { ProgressList } from '#components/progress/progress-list.tsx';
import { progressSets } from '#components/progress/progress-sets.ts';
import { VolumeFigure } from '#components/progress/volume-figure.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readResident } from '#server/read-resident.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Resident' };

export default async function ResidentPage({ params }: PageProps<'/residents/[id]'>) {
  const { id } = await params;
  const standing = valueOrLeave(
    await readResident(await viewer(), { residentId: id }),
    `/residents/${id}`,
  );
  const { resident, program, pgy, today, monthly } = standing;
  const { startsOn, graduatesOn } = resident;
  const [to = today] = [today, graduatesOn].sort();
  const months = { from: startsOn.slice(0, 7), to: to.slice(0, 7) };
  return (
    <>
      <PageHeader
        title={resident.name}
        lead={`${program.name}, PGY-${pgy}. Graduates ${dayLabel(graduatesOn)}.`}
        back={{ href: '/residents', label: 'Residents' }}
      />
      <div className="grid gap-10">
        <VolumeFigure points={monthPoints(monthly, months)} />
        <ProgressList sets={progressSets(standing)} casesHref={`/residents/${id}/cases?measure=`} />
      </div>
    </>
  );
}
