import { plainActionCall } from './action-call.ts';
import type { ActorName } from './actors.ts';
import { managers } from './form-write.ts';
import type { Answer } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';
import { asTexts, audit, type Extras, type Write } from './write.ts';

const file = 'app/(signed-in)/people/import/import.ts';
const address = 'listed@invited.example';

/** A list names a program by its name; what is none, by its id. */
function programOf(run: Run, aim: Aim): string {
  const row = run.tables.get('program')?.find(({ id }) => id === aim.id);
  return String(row?.name ?? aim.id);
}

/** A list of one resident, with a column for every column of the database besides. */
const asked =
  (name: string) => (run: Run, _actor: ActorName, aim: Aim | undefined, extras: Extras) => {
    const known = {
      ...{ name: 'Listed', email: address, role: 'resident' },
      ...{ program: aim ? programOf(run, aim) : '', pgy: '6' },
      ...{ start: '2024-07-01', graduation: '2031-01-01' },
    };
    const { id: _id, ...others } = asTexts(extras);
    const cells = { ...others, ...known };
    const quoted = (texts: readonly string[]) =>
      texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    const text = [quoted(Object.keys(cells)), quoted(Object.values(cells))].join('\n');
    const id = run.build.actionIds.get(`${file}#${name}`) ?? '';
    return plainActionCall('/people/import', id, [text], run.origin);
  };

/** Refused as a whole, or for the one row: “is no program of yours”. */
function outcome({ status, text }: Answer): string {
  if (status !== 200) return `http ${status}`;
  if (/"problem":"You are signed out/.test(text)) return 'signed-out';
  if (/"problem":"You can’t do this/.test(text)) return 'forbidden';
  const count = /"(?:count|invited)":(\d+)/.exec(text)?.[1];
  return count === undefined ? 'nothing said' : count === '1' ? 'done' : `${count} of them`;
}

const onList = (name: string) =>
  ({
    ...{ entry: `${file}#${name}`, may: managers },
    ...({ object: 'program', within: 'reach' } as const),
    ...{ asked: asked(name), outcome, named: programOf },
    refused: {
      ...{ signedOut: 'signed-out', forbidden: 'forbidden' },
      ...{ outOfReach: '0 of them', malformed: '0 of them' },
    },
  }) as const;

/** A list of people, looked at and invited from. */
export const importWrites: Readonly<Record<string, Write>> = {
  'people.preview': { ...onList('check'), owns: {} },
  'people.invite from a list': {
    ...onList('invite'),
    prepare: ({ world }) =>
      world.sql`update invitation set voided_at = now() where email = ${address}`,
    owns: { invitation: { adds: true }, ...audit },
  },
};
