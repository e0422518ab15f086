import type { Role } from './actors.ts';

/**
 * Who reaches what: one line for each route and each server action of the build. An entry that either
 * side lacks fails the run, so a new route is a new line here (and for a write, one in `writes.ts`).
 */
export type ObjectKind = 'resident' | 'case' | 'program' | 'target' | 'site' | 'attending';

/** How near an object must be: the actor's own, within the reach of the actor's role, or in the department. */
export type Within = 'own' | 'reach' | 'department';

export type Entry =
  /** A page whose status says who may: 200, "not found", or the way to the sign-in. */
  | {
      readonly kind: 'page';
      readonly may: readonly Role[];
      readonly object?: ObjectKind;
      readonly within?: Within;
      readonly query?: string;
    }
  /** The same bytes for everybody, with nobody's data in them. */
  | { readonly kind: 'shell' }
  /** Open to all; with nobody's data in it, but not the same for all. `status` for who is signed in. */
  | { readonly kind: 'open'; readonly signedIn: number; readonly signedOut: number }
  /** A JSON answer to a GET. */
  | { readonly kind: 'reader'; readonly may: readonly Role[] }
  /** A change; what it takes and what it owns stands in `writes.ts` under the same name. */
  | { readonly kind: 'writer' }
  /**
   * An action without a line in `writes.ts`: who may not call it sends it every column with ids that
   * exist, and not a row may change. What comes of it for those who may, nothing here says.
   */
  | { readonly kind: 'guarded'; readonly may: readonly Role[] }
  /** An action that takes a secret of its own instead of a session, such as the one in a link. */
  | { readonly kind: 'door' }
  /** next-auth's own endpoints, each of these paths. */
  | { readonly kind: 'auth'; readonly paths: readonly string[] };

const residents = ['resident'] as const;
const teachers = ['faculty', 'coordinator', 'director', 'administrator'] as const;
const reporters = ['coordinator', 'director', 'administrator'] as const;
const directors = ['director'] as const;

type More = { object?: ObjectKind; within?: Within; query?: string };
const page = (may: readonly Role[], more: More = {}): Entry => ({ kind: 'page', may, ...more });
const reader = (may: readonly Role[]): Entry => ({ kind: 'reader', may });
const open = (signedIn = 200, signedOut = signedIn): Entry => ({
  kind: 'open',
  signedIn,
  signedOut,
});
const shell = (): Entry => ({ kind: 'shell' });
const writer: Entry = { kind: 'writer' };
export const guarded = (may: readonly Role[]): Entry => ({ kind: 'guarded', may });
export const door: Entry = { kind: 'door' };

/** Rows that any request may leave, whatever comes of it: what could not be stored, without its words. */
export const bookkeeping: ReadonlySet<string> = new Set(['dead_letter']);

const credited = 'measure=category%3ABiopsy';

/** Keys as the build names its routes, without the groups in brackets. */
export const routes: Readonly<Record<string, Entry>> = {
  '/': open(307),
  '/sign-in': open(307, 200),
  '/_not-found': open(404),
  '/_global-error': open(500),
  '/healthz': open(),
  '/readyz': open(),
  '/favicon.ico': open(),
  '/icon.svg': open(),
  '/manifest.webmanifest': open(),
  '/log': shell(),
  '/cases': shell(),
  '/progress': shell(),
  '/progress/cases': shell(),
  '/no-connection': shell(),
  '/progress/totals': page(residents),
  '/residents': page(teachers),
  '/residents/[id]': page(teachers, { object: 'resident', within: 'reach' }),
  '/residents/[id]/cases': page(teachers, { object: 'resident', within: 'reach', query: credited }),
  '/targets': page(directors),
  '/reports': page(reporters),
  '/reports/minimums': writer,
  '/api/v1/own': reader(residents),
  '/api/v1/sync': writer,
  '/api/auth/[...nextauth]': {
    kind: 'auth',
    paths: [
      'session',
      'csrf',
      'providers',
      'signin',
      'signout',
      'error',
      'verify-request',
      'nothing',
    ],
  },
};

/** The address of a route with this in place of each part that is an id. */
export const addressOf = (route: string, id: string) => route.replaceAll(/\[[^\]]+\]/g, id);

/** Server actions, as `file#export`; one that is written inside a page has no export of its own. */
export const actions: Readonly<Record<string, Entry>> = {
  'app/(signed-in)/progress/totals/page.tsx#$$RSC_SERVER_ACTION_0': writer,
  'app/(signed-in)/targets/actions.ts#set': writer,
  'app/(signed-in)/targets/actions.ts#withdraw': writer,
};
