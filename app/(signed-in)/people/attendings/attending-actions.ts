'use server';
import { revalidatePath } from 'next/cache';
import type { FormState } from '#components/people/form-state.ts';
import {
  addAttending,
  linkAttending,
  renameAttending,
  retireAttending,
} from '#server/people/change-attendings.ts';
import type { Result } from '#server/result.ts';
import { viewer } from '#server/session.ts';
import { answerOf, entriesOf } from '../form-answer.ts';

function answered<T>(result: Result<T>, said: string, form: FormData): FormState {
  if (result.ok) revalidatePath('/people/attendings');
  return answerOf(result, said, form);
}

export async function add(_: FormState, form: FormData): Promise<FormState> {
  return answered(await addAttending(await viewer(), entriesOf(form)), 'Attending added.', form);
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  return answered(await renameAttending(await viewer(), entriesOf(form)), 'Saved.', form);
}

export async function retire(_: FormState, form: FormData): Promise<FormState> {
  const { id, retired } = entriesOf(form);
  const result = await retireAttending(await viewer(), { id, retired: retired === 'on' });
  return answered(result, 'Changed.', form);
}

export async function link(_: FormState, form: FormData): Promise<FormState> {
  const { id, personId } = entriesOf(form);
  if (personId === 'keep') return { said: 'Nothing was changed.' };
  const result = await linkAttending(await viewer(), { id, personId: personId || null });
  return answered(result, personId ? 'Linked.' : 'Parted.', form);
}
