import { things } from '#components/ui/things.ts';
import type { Rejection } from '#domain/sync/sync-batch.ts';
import type { OwnCase } from '#offline/own-case.ts';
import type { PhoneSnapshot } from '#offline/phone-snapshot.ts';

export interface SyncWords {
  readonly tone: 'info' | 'warn' | 'error';
  readonly title: string;
  readonly detail?: string;
  readonly ways: readonly ('send' | 'sign-in' | 'see' | 'file')[];
}

const age = { '24h': 'a day', '3d': 'three days', '5d': 'five days' } as const;

/** Why a case was refused, as a clause after "needs a fix:". */
export function rejectionWords({ reason, fieldErrors }: Pick<OwnCase, 'reason' | 'fieldErrors'>) {
  const [first] = Object.values(fieldErrors ?? {});
  const words: Record<Rejection, string> = {
    invalid: first ?? 'something in it is not right',
    forbidden: "this account can't log it",
    'not-found': 'it is no longer in your log',
    conflict: 'another case has its number',
    stale: 'it was changed elsewhere',
    locked: 'it was verified meanwhile',
    'unknown-version': 'the server needs an update first',
  };
  return reason ? words[reason] : '';
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function attention(cases: readonly OwnCase[]): SyncWords | undefined {
  const held = cases.filter(({ sync }) => sync === 'needs-attention');
  const [first] = held;
  if (!first) return undefined;
  const needs = held.length === 1 ? 'case needs a fix' : 'cases need a fix';
  const title = `${held.length} ${needs}: ${lowerFirst(rejectionWords(first))}`;
  return { tone: 'warn', title: title.replace(/\.?$/, '.'), ways: ['see'] };
}

function waiting({ unsent, sync, failure }: PhoneSnapshot): SyncWords | undefined {
  if (unsent.count === 0) return undefined;
  const saved = `${things(unsent.count, 'case')} saved on this phone`;
  const late = unsent.warning
    ? `The oldest has waited for ${age[unsent.warning]}. Only this phone has it.`
    : undefined;
  const tone = unsent.warning ? 'warn' : 'info';
  switch (sync) {
    case 'needs-sign-in':
      return {
        tone: 'warn',
        title: `Sign in to send ${things(unsent.count, 'saved case')}.`,
        detail: late,
        ways: ['sign-in', ...(late ? (['file'] as const) : [])],
      };
    case 'other-person':
      return {
        tone: 'warn',
        title: `Somebody else is signed in. ${saved}.`,
        detail: 'Sign in as yourself to send.',
        ways: ['sign-in'],
      };
    case 'trouble':
      return {
        tone: 'warn',
        title: 'Our side failed. Nothing is lost.',
        detail: `${saved}. It is sent again by itself.${failure ? ` Ref ${failure}.` : ''}`,
        ways: ['send'],
      };
    case 'sending':
    case 'idle':
      // On its way: what was just saved is not worth a line that comes and goes.
      return late ? { tone, title: `${saved}.`, detail: late, ways: ['send', 'file'] } : undefined;
    case 'offline':
      return {
        tone,
        title: `${saved}. Will send when online.`,
        detail: late,
        ways: ['send', ...(late ? (['file'] as const) : [])],
      };
  }
}

/** What the phone has to say about sending; undefined while there is nothing to say. */
export function syncWords(snapshot: PhoneSnapshot): SyncWords | undefined {
  const held = attention(snapshot.cases);
  const rest = waiting(snapshot);
  // One refused case is unsent as well: once is enough.
  const attended = snapshot.cases.filter(({ sync }) => sync === 'needs-attention').length;
  if (held && snapshot.unsent.count <= attended) return held;
  if (rest) return rest;
  if (snapshot.sync === 'needs-sign-in') {
    return { tone: 'info', title: 'Sign in to bring your log up to date.', ways: ['sign-in'] };
  }
  return held;
}
