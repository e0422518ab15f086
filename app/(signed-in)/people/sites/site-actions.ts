'use server';
import { revalidatePath } from 'next/cache';
import type { FormState } from '#components/people/form-state.ts';
import { addSite, renameSite, retireSite } from '#server/people/change-sites.ts';
import type { Result } from '#server/result.ts';
import { viewer } from '#server/session.ts';
import { answerOf, entriesOf } from '../form-answer.ts';

function answered<T>(result: Result<T>, said: string, form: FormData): FormState {
  if (result.ok) revalidatePath('/people/sites');
  return answerOf(result, said, form);
}

export async function add(_: FormState, form: FormData): Promise<FormState> {
  return answered(await addSite(await viewer(), entriesOf(form)), 'Site added.', form);
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  return answered(await renameSite(await viewer(), entriesOf(form)), 'Saved.', form);
}

export async function retire(_: FormState, form: FormData): Promise<FormState> {
  const { id, retired } = entriesOf(form);
  const result = await retireSite(await viewer(), { id, retired: retired === 'on' });
  return answered(result, 'Changed.', form);
}
