import type { SendProblem } from './settle.ts';

export type SendVerb = 'log' | 'amend' | 'withdraw';

const kept = 'What you typed is still here.';
const acted: Record<SendVerb, string> = {
  log: 'logged',
  amend: 'amended',
  withdraw: 'withdrawn',
};

/** What a person reads when a change didn't go through: what happened, then what is safe. */
export function sendProblemWords(problem: SendProblem, verb: SendVerb) {
  const safe = verb === 'withdraw' ? 'The case is unchanged.' : kept;
  switch (problem.kind) {
    case 'signed-out':
      return verb === 'withdraw'
        ? { title: 'Sign in to withdraw this case.', detail: safe }
        : { title: 'Sign in to send this case.', detail: 'The case is still here.' };
    case 'other-person':
      return {
        title: 'Somebody else is signed in now.',
        detail: 'Sign in as yourself to send this case. It is still here.',
      };
    case 'unknown-version':
      return {
        title: 'This page is out of date.',
        detail: `${safe} Reload the page and try again.`,
      };
    case 'unreachable':
      return verb === 'withdraw'
        ? { title: 'No answer. Try again.', detail: 'Withdrawing twice is harmless.' }
        : { title: 'Not sent. The case is still here. Try again.' };
    case 'failed':
      return { title: 'Our side failed. Nothing is lost.', detail: reference(problem.reference) };
    case 'stale':
      return {
        title: 'This case was changed elsewhere.',
        detail:
          verb === 'withdraw' ? 'Look at it before you withdraw it.' : 'Your version is kept here.',
      };
    case 'conflict':
      return {
        title: 'A case was already logged from this form, with other content.',
        detail: `${kept} Look at it in your cases, or log this as another case.`,
      };
    case 'locked':
      return { title: `This case is verified, so it can't be ${acted[verb]}.`, detail: safe };
    case 'not-found':
      return { title: 'This case is no longer in your log.', detail: safe };
    case 'forbidden':
      return { title: `Cases can't be ${acted[verb]} with this account.`, detail: safe };
  }
}

function reference(quoted: string | undefined) {
  return quoted ? `Try again. Ref ${quoted}.` : 'Try again.';
}
