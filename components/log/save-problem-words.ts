import type { SaveResult } from '#offline/save-change.ts';

export type SaveProblem = Extract<SaveResult, { saved: false }>['why'];
export type SaveVerb = 'log' | 'amend' | 'withdraw';

const kept = 'What you entered is still here.';
const acted: Record<SaveVerb, string> = {
  log: 'logged',
  amend: 'amended',
  withdraw: 'withdrawn',
};

/** What a person reads when a change could not be kept: what happened, what is safe, what to do. */
export function saveProblemWords(problem: SaveProblem, verb: SaveVerb) {
  const safe = verb === 'withdraw' ? 'The case is unchanged.' : kept;
  switch (problem) {
    case 'quota':
      return {
        title: 'Not saved. This phone has no room left.',
        detail: `${safe} Free some space and try again, or copy it.`,
      };
    case 'unavailable':
      return {
        title: "Not saved. This browser can't keep it.",
        detail: `${safe} Copy it, then try again in a normal window.`,
      };
    case 'blocked':
      return {
        title: 'Not saved. Another tab of Angiolog is in the way.',
        detail: `${safe} Close the other tabs and try again.`,
      };
    case 'other-person':
      return {
        title: 'Not saved. Somebody else is signed in now.',
        detail: 'Sign in as yourself to save this case. It is still here.',
      };
    case 'stale':
      return { title: 'Not saved yet: this case was changed elsewhere.', detail: safe };
    case 'withdrawn':
      return { title: `This case is withdrawn, so it can't be ${acted[verb]}.`, detail: safe };
    case 'locked':
      return { title: `This case is verified, so it can't be ${acted[verb]}.`, detail: safe };
    case 'not-found':
      return { title: 'This case is no longer in your log.', detail: safe };
  }
}
