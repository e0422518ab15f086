import type { Metadata } from 'next';
import { revalidatePath } from 'next/cache';
import type { FormState } from '#components/people/form-state.ts';
import { RolloverBoard } from '#components/people/rollover-board.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { endGraduates } from '#server/people/end-graduates.ts';
import { readRollover } from '#server/people/read-rollover.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { answerOf } from '../form-answer.ts';

export const metadata: Metadata = { title: 'Year rollover' };

async function end(_: FormState, form: FormData): Promise<FormState> {
  'use server';
  const ids = form.getAll('id').map(String);
  if (ids.length === 0) return { problem: 'Nobody was chosen. Nothing was changed.' };
  const result = await endGraduates(await viewer(), { ids });
  if (result.ok) revalidatePath('/people', 'layout');
  const ended = result.ok ? result.value.ended : 0;
  return answerOf(result, `${ended} ${ended === 1 ? 'role' : 'roles'} ended.`, form);
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly programName: string;
}

const line = ({ id, name, programName }: Named, words: string) => ({
  id,
  name,
  programName,
  words,
});

export default async function RolloverPage() {
  const over = valueOrLeave(await readRollover(await viewer(), undefined), '/people/rollover');
  const view = {
    finished: over.finished.map(({ membershipId, name, programName, graduatesOn }) => ({
      ...{ membershipId, name, programName, graduatesOn },
    })),
    graduating: over.graduating.map((who) => line(who, who.graduatesOn)),
    movingUp: over.movingUp.map(({ who, from, to }) => line(who, `PGY-${from} to PGY-${to}`)),
    staying: over.staying.map(({ who, pgy }) => line(who, `PGY-${pgy}`)),
  };
  return (
    <>
      <PageHeader
        title="Year rollover"
        lead={`What ${over.turnsOn} means for each resident. Every PGY goes up by itself; only graduates need a decision.`}
        back={{ href: '/people', label: 'People' }}
      />
      <RolloverBoard view={view} end={end} />
    </>
  );
}
