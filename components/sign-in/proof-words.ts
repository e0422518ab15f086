import { tooManyTries } from './wait-words.ts';

/** What a form shows after a password or a code was looked at. */
export interface ProofState {
  readonly accepted?: boolean;
  readonly error?: string;
  readonly field?: 'password' | 'code';
}

type Proof =
  | { readonly outcome: 'accepted' | 'signed-out' }
  | { readonly outcome: 'refused'; readonly field: 'password' | 'code' }
  | { readonly outcome: 'wait'; readonly seconds: number };

const wrong = {
  password: 'That isn’t your password. Check it and try again.',
  code: 'That code doesn’t fit. Each code counts once: wait for the next one and type that.',
} as const;

export function proofWords(proof: Proof): ProofState {
  if (proof.outcome === 'accepted') return { accepted: true };
  if (proof.outcome === 'wait') return { error: tooManyTries(proof.seconds) };
  if (proof.outcome === 'refused') return { error: wrong[proof.field], field: proof.field };
  return { error: 'This sign-in has ended. Nothing was changed. Sign in again.' };
}
