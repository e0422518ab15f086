import type { Metadata } from 'next';
import { TargetBoard } from '#components/targets/target-board.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readTargets } from '#server/read-targets.ts';
import { viewer } from '#server/session.ts';
import { confirming } from '../../confirming.ts';
import { valueOrLeave } from '../../value-or-leave.ts';
import { set, withdraw } from './actions.ts';
import { measureGroups } from './measure-groups.ts';

export const metadata: Metadata = { title: 'Targets' };

export default async function TargetsPage() {
  const programs = valueOrLeave(await readTargets(await viewer(), undefined), '/targets');
  return (
    <>
      <PageHeader
        title="Targets"
        lead="The ACGME publishes no minimum for a single IR category that we could find. Enter the numbers from your own ADS Minimums report, or set targets of your program."
      />
      <TargetBoard
        programs={programs}
        measures={measureGroups}
        set={set}
        withdraw={withdraw}
        confirming={await confirming()}
      />
    </>
  );
}
