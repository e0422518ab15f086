'use server';
import { revalidatePath } from 'next/cache';
import type { InviteAnswer, PreviewAnswer } from '#components/people/import-people.tsx';
import type { ListedPerson } from '#domain/people-list.ts';
import { roles } from '#domain/roles.ts';
import { inviteFromList } from '#server/people/invite-from-list.ts';
import { previewPeopleList } from '#server/people/preview-people-list.ts';
import type { Refusal } from '#server/result.ts';
import { viewer } from '#server/session.ts';
import { refusals } from '../form-answer.ts';

const mostShown = 200;

const problemOf = (refused: Refusal) =>
  refused.refusal === 'invalid'
    ? (Object.values(refused.fields)[0] ?? 'The list can’t be read.')
    : refusals[refused.refusal];

function rowOf({ row, invitee }: ListedPerson, programName: string | undefined) {
  const { name, email, role, training } = invitee;
  const words = training
    ? `PGY-${training.startingPgy} on ${training.startsOn}, graduates ${training.graduatesOn}`
    : '';
  const held = [roles[role].label, programName].filter(Boolean).join(', ');
  return { row, name, email, role: held, training: words };
}

export async function check(text: string): Promise<PreviewAnswer> {
  const result = await previewPeopleList(await viewer(), { text });
  if (!result.ok) return { problem: problemOf(result) };
  const { ready, problems, programs } = result.value;
  const nameOf = (id: string | null) => programs.find((program) => program.id === id)?.name;
  return {
    preview: {
      count: ready.length,
      rows: ready.slice(0, mostShown).map((one) => rowOf(one, nameOf(one.invitee.programId))),
      problemCount: problems.length,
      problems: problems.slice(0, mostShown),
    },
  };
}

export async function invite(text: string): Promise<InviteAnswer> {
  const result = await inviteFromList(await viewer(), { text });
  if (!result.ok) return { problem: problemOf(result) };
  revalidatePath('/people', 'layout');
  const { invited, refused, links } = result.value;
  return { invited, left: refused.length, links };
}
