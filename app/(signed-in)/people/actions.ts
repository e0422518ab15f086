'use server';
import { revalidatePath } from 'next/cache';
import type { FormState } from '#components/people/form-state.ts';
import type { RenewState } from '#components/people/waiting-invitations.tsx';
import {
  endMembership,
  reinstateMembership,
  suspendMembership,
} from '#server/people/change-membership.ts';
import { moveMembership } from '#server/people/move-membership.ts';
import { recordLeave } from '#server/people/record-leave.ts';
import { renamePerson } from '#server/people/rename-person.ts';
import { renewInvitation } from '#server/people/renew-invitation.ts';
import { resetSecondFactor } from '#server/people/reset-second-factor.ts';
import { setTraining } from '#server/people/set-training.ts';
import { voidInvitation } from '#server/people/void-invitation.ts';
import { withdrawLeave } from '#server/people/withdraw-leave.ts';
import type { Result } from '#server/result.ts';
import { viewer } from '#server/session.ts';
import { answerOf, entriesOf } from './form-answer.ts';

function answered<T>(result: Result<T>, said: string, form: FormData, part?: string): FormState {
  if (result.ok) revalidatePath('/people', 'layout');
  return answerOf(result, said, form, part);
}

export async function renew(_: RenewState, form: FormData): Promise<RenewState> {
  const result = await renewInvitation(await viewer(), entriesOf(form));
  if (!result.ok) return answered(result, '', form);
  const { email, links } = result.value;
  const said = links.length === 0 ? `Sent again to ${email}.` : `There is a new link for ${email}.`;
  return { ...answered(result, said, form), links };
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return answered(await voidInvitation(await viewer(), entriesOf(form)), 'Taken back.', form);
}

export async function suspend(_: FormState, form: FormData): Promise<FormState> {
  return answered(await suspendMembership(await viewer(), entriesOf(form)), 'Suspended.', form);
}

export async function reinstate(_: FormState, form: FormData): Promise<FormState> {
  return answered(await reinstateMembership(await viewer(), entriesOf(form)), 'Reinstated.', form);
}

export async function end(_: FormState, form: FormData): Promise<FormState> {
  return answered(await endMembership(await viewer(), entriesOf(form)), 'Ended.', form);
}

export async function move(_: FormState, form: FormData): Promise<FormState> {
  return answered(await moveMembership(await viewer(), entriesOf(form)), 'Moved.', form);
}

export async function train(_: FormState, form: FormData): Promise<FormState> {
  const { residentId, startingPgy, esir, ...days } = entriesOf(form);
  const training = { ...days, startingPgy: Number(startingPgy || Number.NaN), esir: esir === 'on' };
  const result = await setTraining(await viewer(), { residentId, training });
  return answered(result, 'Training saved.', form, 'training');
}

export async function record(_: FormState, form: FormData): Promise<FormState> {
  return answered(await recordLeave(await viewer(), entriesOf(form)), 'Leave recorded.', form);
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return answered(await withdrawLeave(await viewer(), entriesOf(form)), 'Leave withdrawn.', form);
}

export async function resetFactor(_: FormState, form: FormData): Promise<FormState> {
  const result = await resetSecondFactor(await viewer(), entriesOf(form));
  const mailed = result.ok && result.value.mailed;
  const said = mailed
    ? 'Taken away. A mail says so.'
    : 'Taken away. No mail could be sent: tell them.';
  // The page isn't loaded anew: its card goes with the app, and with it what is said here.
  return answerOf(result, said, form);
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  return answered(await renamePerson(await viewer(), entriesOf(form)), 'Name saved.', form);
}
