import type { ActorName, Role } from './actors.ts';
import type { ObjectKind, Within } from './matrix.ts';
import type { Answer, Asked } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';

/** What else is sent along: every column of every table, under both of its spellings. */
export type Extras = Readonly<Record<string, unknown>>;

export const asTexts = (extras: Extras): Record<string, string> =>
  Object.fromEntries(Object.entries(extras).map(([key, value]) => [key, String(value)]));

interface Owned {
  readonly adds?: true;
  readonly removes?: true;
  /** Columns of a row that was there before. */
  readonly changes?: readonly string[];
}

export interface Write {
  /** The route, or the `file#export` of the action, as in the matrix. */
  readonly entry: string;
  readonly may: readonly Role[];
  /** Who does such things, yet not this one: refused as forbidden, whatever it is about. */
  readonly refusedTo?: readonly Role[];
  readonly object?: ObjectKind;
  readonly within?: Within;
  /** Makes the world such, around all rules, that the same can be done once more. */
  readonly prepare?: (run: Run, aim: Aim | undefined, actor: ActorName) => Promise<unknown>;
  readonly asked: (run: Run, actor: ActorName, aim: Aim | undefined, extras: Extras) => Asked;
  /** What came of it, in a word or two; `done` for a change. */
  readonly outcome: (answer: Answer) => string;
  readonly refused: Readonly<
    Record<'signedOut' | 'forbidden' | 'outOfReach' | 'malformed', string>
  > & {
    readonly locked?: string;
  };
  /** What stands for the thing in what is asked, where that isn't its id. */
  readonly named?: (run: Run, aim: Aim) => string;
  /** What it may change, and nothing else; the first of it must change when it is granted. A look owns nothing. */
  readonly owns: Readonly<Record<string, Owned>>;
}

/** Every change leaves its row here. */
export const audit = { audit_event: { adds: true } } as const;

/** A request that the application's own code could send. */
export const json = (path: string, origin: string, body: unknown): Asked => ({
  ...{ method: 'POST', path, body: JSON.stringify(body) },
  headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin },
});
