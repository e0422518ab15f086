'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { CodesState } from '#components/account/code-settings.tsx';
import type { HospitalState } from '#components/account/hospital-form.tsx';
import type { FormState } from '#components/people/form-state.ts';
import type { NewPasswordState } from '#components/sign-in/new-password-form.tsx';
import { changePassword } from '#server/change-password.ts';
import { endSessions } from '#server/end-sessions.ts';
import { beginLink, unlinkIdentity } from '#server/link-identity.ts';
import { changeName } from '#server/people/rename-person.ts';
import { removeSecondFactor } from '#server/remove-second-factor.ts';
import { renewRecoveryCodes } from '#server/renew-recovery-codes.ts';
import type { Refusal } from '#server/result.ts';
import { rememberLinkIntent, viewer } from '#server/session.ts';
import { setHospitalSignIn } from '#server/set-hospital-sign-in.ts';
import { answerOf, entriesOf } from '../people/form-answer.ts';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** A refusal of what asks for a fresh sign-in leads to the question; then back to `path`. */
function confirmFirst({ refusal }: Refusal, path: string) {
  if (refusal === 'step-up') redirect(`/account/confirm?next=${encodeURIComponent(path)}`);
  if (refusal === 'signed-out') redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

const notDone = 'Nothing was changed. Load the page anew and try again.';

export async function setPassword(_: NewPasswordState, form: FormData): Promise<NewPasswordState> {
  const result = await changePassword(await viewer(), { password: text(form, 'password') });
  if (result.ok) return { done: 'Password changed. Every other device was signed out.' };
  confirmFirst(result, '/account');
  if (result.refusal === 'invalid') return { problem: result.fields.password };
  return { error: notDone };
}

export async function end(form: FormData): Promise<void> {
  const id = text(form, 'id');
  await endSessions(await viewer(), id ? { id } : {});
  revalidatePath('/account');
}

export async function renewCodes(): Promise<CodesState> {
  const result = await renewRecoveryCodes(await viewer(), {});
  if (result.ok) return { recoveryCodes: result.value.recoveryCodes };
  confirmFirst(result, '/account');
  return { error: notDone };
}

export async function removeApp(): Promise<void> {
  const result = await removeSecondFactor(await viewer(), {});
  if (!result.ok) confirmFirst(result, '/account');
  redirect('/account');
}

/** True when the hospital may be asked now. */
export async function startLink(): Promise<boolean> {
  const me = await viewer();
  const result = await beginLink(me, {});
  if (!result.ok) confirmFirst(result, '/account');
  if (!result.ok || !me) return false;
  await rememberLinkIntent(me);
  return true;
}

export async function unlink(form: FormData): Promise<void> {
  const identity = { issuer: text(form, 'issuer'), subject: text(form, 'subject') };
  const result = await unlinkIdentity(await viewer(), identity);
  if (!result.ok) confirmFirst(result, '/account');
  revalidatePath('/account');
}

export async function setHospital(_: HospitalState, form: FormData): Promise<HospitalState> {
  const names = ['name', 'issuer', 'clientId', 'clientSecret'] as const;
  const entered = Object.fromEntries(names.map((name) => [name, text(form, name)]));
  const enabled = form.get('enabled') === 'on';
  const result = await setHospitalSignIn(await viewer(), { ...entered, enabled });
  if (result.ok) {
    revalidatePath('/account/hospital');
    return { done: true };
  }
  confirmFirst(result, '/account/hospital');
  const { clientSecret: _secret, ...shown } = entered;
  if (result.refusal === 'invalid') return { errors: result.fields, entered: shown };
  return { refused: true, entered: shown };
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  const result = await changeName(await viewer(), entriesOf(form));
  if (result.ok) revalidatePath('/', 'layout');
  return answerOf(result, 'Name saved.', form);
}
