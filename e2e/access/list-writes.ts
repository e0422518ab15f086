import { type ActorName, planOf } from './actors.ts';
import { byId, call, type Form, managers, outcome, refused } from './form-write.ts';
import type { ObjectKind } from './matrix.ts';
import type { Run } from './run.ts';
import { audit, type Write } from './write.ts';

const actionsOf = {
  site: 'app/(signed-in)/people/sites/site-actions.ts',
  attending: 'app/(signed-in)/people/attendings/attending-actions.ts',
} as const;
const pages = { site: '/people/sites', attending: '/people/attendings' } as const;
type List = keyof typeof actionsOf;

const names = { name: 'Newly named', shortName: 'New' };
const named: Form = (_run, _actor, aim) => ({ ...names, ...(aim ? { id: aim.id } : {}) });

const lesser = ['coordinator', 'director'] as const;

/** All programs share these lists, so only who manages the whole department changes them. */
const onList = (list: List, verb: string, form: Form, object?: ObjectKind) => {
  const entry = `${actionsOf[list]}#${verb}`;
  return {
    ...{ entry, may: managers, refusedTo: lesser, refused, outcome },
    ...(object ? ({ object, within: 'department' } as const) : {}),
    asked: call(entry, pages[list], form),
  } as const;
};

const ofBoth = (list: List, columns: readonly string[]): Readonly<Record<string, Write>> => ({
  [`${list}.add`]: { ...onList(list, 'add', named), owns: { [list]: { adds: true }, ...audit } },
  [`${list}.rename`]: {
    ...onList(list, 'rename', named, list),
    prepare: ({ world: { sql } }, aim) =>
      sql`update ${sql(list)} set name = 'Before' where id = ${aim?.id ?? ''}`,
    owns: { [list]: { changes: columns }, ...audit },
  },
  [`${list}.retire`]: {
    ...onList(list, 'retire', (...asked) => ({ ...byId(...asked), retired: 'on' }), list),
    prepare: ({ world: { sql } }, aim) =>
      sql`update ${sql(list)} set retired_at = null where id = ${aim?.id ?? ''}`,
    owns: { [list]: { changes: ['retired_at'] }, ...audit },
  },
});

const sideOf = (run: Run, actor: ActorName) => run.world.planted.sides[planOf(actor).side];
const parted = ({ world }: Run) => world.sql`update attending set person_id = null`;
const linked = { attending: { changes: ['person_id'] }, ...audit } as const;

/** What is done with the department's own lists. */
export const listWrites: Readonly<Record<string, Write>> = {
  ...ofBoth('site', ['name', 'short_name']),
  ...ofBoth('attending', ['name']),
  'attending.link': {
    ...onList(
      'attending',
      'link',
      (run, actor, aim) => ({
        ...{ id: aim?.id ?? '', personId: sideOf(run, actor).people.administrator.personId },
      }),
      'attending',
    ),
    ...{ prepare: parted, owns: linked },
  },
  'attending.link to a person': {
    ...onList(
      'attending',
      'link',
      (run, actor, aim) => ({ id: sideOf(run, actor).attendingId, personId: aim?.id ?? '' }),
      'person',
    ),
    ...{ prepare: parted, owns: linked },
  },
};
