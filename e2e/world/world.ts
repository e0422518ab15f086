/**
 * Who takes part in the journeys: the demo's people, and some of another department. Only one journey
 * logs as the resident, whose numbers it compares; the others log as the colleague.
 */
export const actors = [
  'resident',
  'colleague',
  'faculty',
  'director',
  'coordinator',
  'strangerResident',
  'strangerDirector',
  'unlucky',
] as const;
export type ActorName = (typeof actors)[number];

export interface World {
  readonly baseUrl: string;
  /** What a server of this world needs besides its address. */
  readonly env: Readonly<Record<string, string>>;
  /** A superuser's address of the database, for control reads. */
  readonly ownerUrl: string;
  readonly password: string;
  readonly emails: Record<ActorName, string>;
  /** Files with the cookies of a session that is open. */
  readonly sessions: Record<ActorName, string>;
  /** A second server whose database had no department at first, and its one-time link. */
  readonly empty: { readonly baseUrl: string; readonly setUpPath: string };
}

/** The world that the global set-up started. */
export function world(): World {
  const text = process.env.ANGIOLOG_E2E_WORLD;
  if (!text) throw new Error('The global set-up has not run.');
  return JSON.parse(text) as World;
}
