import type { Role } from './actors.ts';

/**
 * Who reaches what: one line for each route and each server action of the build. An entry that either
 * side lacks fails the run, so a new route is a new line here (and for a write, one in `writes.ts`).
 */
export type ObjectKind =
  | 'resident'
  | 'case'
  | 'program'
  | 'target'
  | 'site'
  | 'attending'
  | 'person'
  | 'membership'
  | 'invitation'
  | 'leave'
  /** The role of a resident whose graduation is over. */
  | 'graduate'
  | 'session';

/**
 * How near an object must be: the actor's own, within the reach of the actor's role, or in the
 * department. `say`: someone else's role that the actor's own may hand out and take away, over a
 * program within reach. `move`: such a role over a program, by who may give it over another one too.
 */
export type Within = 'own' | 'reach' | 'department' | 'say' | 'move';

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
  /**
   * Open to all; with nobody's data in it, but not the same for all. `framed`: but for the frame, which
   * says to whoever is signed in who they are.
   */
  | {
      readonly kind: 'open';
      readonly signedIn: number;
      readonly signedOut: number;
      readonly framed?: true;
    }
  /** A JSON answer to a GET. `takes`: the parameter that it reads, and refuses where it is malformed. */
  | { readonly kind: 'reader'; readonly may: readonly Role[]; readonly takes?: 'since' }
  /** A change; what it takes and what it owns stands in `writes.ts` under the same name. */
  | { readonly kind: 'writer' }
  /**
   * An action without a line in `writes.ts`: who may not call it sends it every column with ids that
   * exist, and not a row may change. What comes of it for those who may, nothing here says. `at`: a
   * page that has it, where that isn't the page of its folder.
   */
  | { readonly kind: 'guarded'; readonly may: readonly Role[]; readonly at?: string }
  /** An action that takes a secret of its own instead of a session, such as the one in a link. */
  | { readonly kind: 'door' }
  /** next-auth's own endpoints, each of these paths. */
  | { readonly kind: 'auth'; readonly paths: readonly string[] };

const residents = ['resident'] as const;
const teachers = ['faculty', 'coordinator', 'director', 'administrator'] as const;
const reporters = ['coordinator', 'director', 'administrator'] as const;
const directors = ['director'] as const;
const auditors = ['director', 'administrator'] as const;
const everyone = ['resident', ...teachers] as const;

type More = { object?: ObjectKind; within?: Within; query?: string };
const page = (may: readonly Role[], more: More = {}): Entry => ({ kind: 'page', may, ...more });
const reader = (may: readonly Role[], more: { takes?: 'since' } = {}): Entry => ({
  ...{ kind: 'reader', may },
  ...more,
});
const open = (signedIn = 200, signedOut = signedIn): Entry => ({
  kind: 'open',
  signedIn,
  signedOut,
});
const shell = (): Entry => ({ kind: 'shell' });
const writer: Entry = { kind: 'writer' };
const guarded = (may: readonly Role[], at?: string): Entry => ({
  ...{ kind: 'guarded', may },
  ...(at ? { at } : {}),
});
const door: Entry = { kind: 'door' };

const credited = 'measure=category%3ABiopsy';

/** Keys as the build names its routes, without the groups in brackets. */
export const routes: Readonly<Record<string, Entry>> = {
  '/': open(307),
  '/sign-in': open(307, 200),
  '/sign-in/code': open(307),
  '/sign-in/enrol': open(307),
  '/sign-in/forgot': open(),
  '/sign-in/reset': open(),
  '/invitation': open(),
  '/set-up': open(),
  // In a demo alone is there such a page.
  '/demo-mail': { kind: 'open', signedIn: 404, signedOut: 404, framed: true },
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
  '/audit': page(auditors),
  '/audit/export': writer,
  '/people': page(reporters),
  '/people/[id]': page(reporters, { object: 'person', within: 'reach' }),
  '/people/attendings': page(reporters),
  '/people/import': page(reporters),
  '/people/invite': page(reporters),
  '/people/rollover': page(reporters),
  '/people/sites': page(reporters),
  '/account': page(everyone),
  '/account/codes': page(everyone),
  '/account/confirm': page(everyone),
  '/account/hospital': page(auditors),
  '/api/v1/own': reader(residents, { takes: 'since' }),
  '/api/v1/uses': reader(residents),
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

const account = 'app/(signed-in)/account/actions.ts';
const attendings = 'app/(signed-in)/people/attendings/attending-actions.ts';
const people = 'app/(signed-in)/people/actions.ts';
const signIn = 'app/sign-in/actions.ts';
const sites = 'app/(signed-in)/people/sites/site-actions.ts';

/** Server actions, as `file#export`; one that is written inside a page has no export of its own. */
export const actions: Readonly<Record<string, Entry>> = {
  'app/(signed-in)/progress/totals/page.tsx#$$RSC_SERVER_ACTION_0': writer,
  'app/(signed-in)/targets/actions.ts#set': writer,
  'app/(signed-in)/targets/actions.ts#withdraw': writer,
  [`${people}#suspend`]: writer,
  [`${people}#reinstate`]: writer,
  [`${people}#end`]: writer,
  [`${people}#move`]: writer,
  [`${people}#train`]: writer,
  [`${people}#record`]: writer,
  [`${people}#withdraw`]: writer,
  [`${people}#resetFactor`]: writer,
  [`${people}#rename`]: writer,
  [`${people}#renew`]: writer,
  [`${people}#takeBack`]: writer,
  'app/(signed-in)/people/invite/invite.ts#invite': writer,
  'app/(signed-in)/people/import/import.ts#check': writer,
  'app/(signed-in)/people/import/import.ts#invite': writer,
  'app/(signed-in)/people/rollover/page.tsx#$$RSC_SERVER_ACTION_0': writer,
  [`${attendings}#add`]: writer,
  [`${attendings}#rename`]: writer,
  [`${attendings}#retire`]: writer,
  [`${attendings}#link`]: writer,
  [`${sites}#add`]: writer,
  [`${sites}#rename`]: writer,
  [`${sites}#retire`]: writer,
  [`${account}#setPassword`]: writer,
  [`${account}#end`]: writer,
  [`${account}#renewCodes`]: writer,
  [`${account}#removeApp`]: writer,
  [`${account}#rename`]: writer,
  [`${account}#startLink`]: guarded(everyone),
  [`${account}#unlink`]: guarded(everyone),
  [`${account}#setHospital`]: writer,
  [`${signIn}#giveCode`]: guarded(everyone, '/sign-in/code'),
  [`${signIn}#confirm`]: guarded(everyone, '/sign-in/code'),
  [`${signIn}#offerFactor`]: guarded(everyone, '/sign-in/code'),
  [`${signIn}#enrolFactor`]: guarded(everyone, '/sign-in/code'),
  [`${signIn}#requestReset`]: door,
  [`${signIn}#reset`]: door,
  'app/invitation/page.tsx#$$RSC_SERVER_ACTION_0': door,
  'app/invitation/page.tsx#$$RSC_SERVER_ACTION_1': door,
  'app/set-up/set-up.ts#setUp': door,
};
