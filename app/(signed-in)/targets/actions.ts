'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { TargetState } from '#components/targets/target-form.tsx';
import { within } from '#domain/field-errors.ts';
import { viewer } from '#server/session.ts';
import { setTarget } from '#server/set-target.ts';
import { withdrawTarget } from '#server/withdraw-target.ts';

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

export async function set(_: TargetState, form: FormData): Promise<TargetState> {
  const entered = Object.fromEntries(
    ['measure', 'minimum', 'basis', 'source'].map((name) => [name, text(form, name)]),
  );
  const minimum = entered.minimum === '' ? Number.NaN : Number(entered.minimum);
  const target = { ...entered, minimum };
  const result = await setTarget(await viewer(), { programId: text(form, 'programId'), target });
  if (result.ok) {
    revalidatePath('/targets');
    return { done: result.value.id };
  }
  if (result.refusal === 'invalid') return { errors: within('target', result.fields), entered };
  return { refused: result.refusal, entered };
}

export async function withdraw(form: FormData): Promise<void> {
  const result = await withdrawTarget(await viewer(), { id: text(form, 'id') });
  if (!result.ok && result.refusal === 'step-up') redirect('/account/confirm?next=%2Ftargets');
  revalidatePath('/targets');
}
