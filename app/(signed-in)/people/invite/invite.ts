'use server';
import { revalidatePath } from 'next/cache';
import type { InviteState } from '#components/people/invite-form.tsx';
import { inviteProblems } from '#domain/invitation.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';
import { usualGraduation } from '#domain/training-data.ts';
import { invitePeople } from '#server/people/invite-people.ts';
import { readPeople } from '#server/people/read-people.ts';
import { viewer } from '#server/session.ts';
import { answerOf, entriesOf } from '../form-answer.ts';

type Entries = Record<string, string>;

/** An empty graduation is the usual one, where start and PGY say which that is. */
function trainingOf(entries: Entries, kind: ProgramKind | undefined) {
  const { startsOn = '', graduatesOn = '', esir } = entries;
  const startingPgy = Number(entries.startingPgy || Number.NaN);
  const known = kind && /^\d{4}-\d{2}-\d{2}$/.test(startsOn) && startingPgy > 0;
  const usual = known ? usualGraduation(kind, startsOn, startingPgy) : '';
  return { startsOn, startingPgy, graduatesOn: graduatesOn || usual, esir: esir === 'on' };
}

/** A field's error without the way to it: `invitees.0.training.startsOn` is `startsOn`. */
const nearest = (errors: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(errors).map(([path, words]) => [path.split('.').at(-1) ?? path, words]),
  );

export async function invite(_: InviteState, form: FormData): Promise<InviteState> {
  const entries = entriesOf(form);
  const { name, email = '', role, programId } = entries;
  const people = await readPeople(await viewer(), undefined);
  const kind = people.ok
    ? people.value.programs.find(({ id }) => id === programId)?.kind
    : undefined;
  const training = role === 'resident' ? trainingOf(entries, kind) : null;
  const invitee = { name, email, role, programId: programId ?? null, training };
  const result = await invitePeople(await viewer(), { invitees: [invitee] });
  if (!result.ok) {
    const state = answerOf(result, '', form);
    return { ...state, errors: nearest(state.errors) };
  }
  const [refused] = result.value.refused;
  if (refused) return { problem: inviteProblems[refused.outcome], entered: entries };
  revalidatePath('/people', 'layout');
  const { links } = result.value;
  const said = links.length === 0 ? `Invitation sent to ${email}.` : `${name} is invited.`;
  return { ...answerOf(result, said, form), links };
}
