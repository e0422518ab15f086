'use server';
import { redirect } from 'next/navigation';
import type { EnrolState, OfferAnswer } from '#components/sign-in/enrol-form.tsx';
import type { ForgotState } from '#components/sign-in/forgot-form.tsx';
import type { NewPasswordState } from '#components/sign-in/new-password-form.tsx';
import { type ProofState, proofWords } from '#components/sign-in/proof-words.ts';
import { tooManyTries } from '#components/sign-in/wait-words.ts';
import { enrolSecondFactor, offerSecondFactor } from '#server/enrol-second-factor.ts';
import { confirmIdentity, passCode } from '#server/prove-identity.ts';
import { requestPasswordReset, resetPassword } from '#server/reset-password.ts';
import { callerAddress, viewer } from '#server/session.ts';
import { ownPath } from './own-path.ts';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

const ended = {
  'signed-out': 'This sign-in has ended. Nothing was changed. Sign in again.',
  'step-up': 'Your sign-in is more than 10 minutes old. Nothing was changed. Sign in again first.',
} as const;

export async function giveCode(_: ProofState, form: FormData): Promise<ProofState> {
  const proof = await passCode(await viewer(), text(form, 'code'));
  if (proof.outcome === 'accepted') redirect(ownPath(text(form, 'next')));
  return proofWords(proof);
}

export async function confirm(_: ProofState, form: FormData): Promise<ProofState> {
  const given = { password: text(form, 'password'), code: text(form, 'code') };
  return proofWords(await confirmIdentity(await viewer(), given));
}

export async function offerFactor(): Promise<OfferAnswer> {
  const offer = await offerSecondFactor(await viewer());
  if (offer.outcome !== 'offered') return { error: ended[offer.outcome] };
  return { secret: offer.secret, uri: offer.uri };
}

export async function enrolFactor(_: EnrolState, form: FormData): Promise<EnrolState> {
  const answer = await enrolSecondFactor(await viewer(), text(form, 'code'));
  if (answer.outcome === 'enrolled') return { recoveryCodes: answer.recoveryCodes };
  if (answer.outcome === 'wait') return { error: tooManyTries(answer.seconds) };
  if (answer.outcome === 'refused') {
    return { error: 'That code doesn’t fit. Codes are still off. Type the one that shows now.' };
  }
  return { error: ended[answer.outcome] };
}

export async function requestReset(_: ForgotState, form: FormData): Promise<ForgotState> {
  const email = text(form, 'email').trim();
  const answer = await requestPasswordReset(email, { address: await callerAddress() });
  if (answer.outcome === 'wait') return { error: tooManyTries(answer.seconds) };
  return { sentTo: email };
}

export async function reset(_: NewPasswordState, form: FormData): Promise<NewPasswordState> {
  const answer = await resetPassword(text(form, 'token'), text(form, 'password'));
  if (answer.outcome === 'invalid') return { problem: answer.problem };
  if (answer.outcome === 'reset') redirect('/sign-in?notice=password-set');
  return { error: 'This link no longer works. Your password is as it was. Ask for a new link.' };
}
