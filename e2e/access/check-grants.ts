import { planOf } from './actors.ts';
import { isBookkeeping } from './bookkeeping.ts';
import { readTables } from './canaries.ts';
import { columnsOfCsv, fieldsOfJson } from './fields.ts';
import { poisonedColumns } from './poison.ts';
import type { Answer } from './request.ts';
import { inWords, type Keys, type RowChange, rowChanges } from './row-changes.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';
import type { Extras, Write } from './write.ts';
import { type Job, wordsOf } from './write-jobs.ts';

/** Whose a row is: the actor's, or the resident's that the request names; who set it, where it is new. */
function foreignColumns(run: Run, { actor, aim, write }: Job, change: RowChange): string[] {
  const { table, before, after } = change;
  const row = after ?? before ?? {};
  const { planted } = run.world;
  const plan = planOf(actor);
  const d = planted.sides[plan.side];
  const { personId, residentId } = planted.actors[actor];
  const programId = aim?.programId ?? (plan.over && d[plan.over]);
  // An account's own rows are of no department, and a new attending of no person.
  const orNobody = (column: string, mine: unknown) => (row[column] === null ? null : mine);
  const owner = before && aim ? (aim.personId ?? row.person_id) : personId;
  const mine: Record<string, unknown> = {
    ...(table === 'person' ? { id: owner } : {}),
    ...{ department_id: orNobody('department_id', d.id), person_id: orNobody('person_id', owner) },
    ...{ resident_id: aim?.residentId ?? residentId, program_id: programId },
    ...{ verified_by: null, verified_at: null },
    ...(before ? {} : { set_by: personId, invited_by: personId }),
  };
  // A column that the verb is there to change says by `owns` that it may be another one.
  const changed = (before && write.owns[table]?.changes) ?? [];
  return Object.keys(mine).filter(
    (column) => column in row && row[column] !== mine[column] && !changed.includes(column),
  );
}

function isOwned({ owns }: Write, change: RowChange): boolean {
  const { table, before, after, columns } = change;
  const owned = owns[table];
  if (!owned) return false;
  if (!before) return owned.adds === true;
  if (!after) return owned.removes === true;
  return columns.every((column) => owned.changes?.includes(column));
}

function noteFields(run: Run, { name, actor }: Job, { headers, text }: Answer): void {
  const type = headers['content-type'] ?? '';
  const { role } = planOf(actor);
  const verb = name.split(' ')[0] ?? name;
  if (type.startsWith('application/json')) run.book.add(verb, role, fieldsOfJson(text));
  if (type.startsWith('text/csv')) run.book.add(verb, role, columnsOfCsv(text));
}

/** What is granted, sent with every column there is: only what the verb owns may have changed. */
export async function checkGrant(run: Run, keys: Keys, job: Job, extras: Extras) {
  await job.write.prepare?.(run, job.aim, job.actor);
  const before = await readTables(run.world.sql);
  const asked = job.write.asked({ ...run, tables: before }, job.actor, job.aim, extras);
  const answer = await askAs(run, job.actor, asked);
  const outcome = job.write.outcome(answer);
  judgeLeaks(run, job.actor, asked, answer, wordsOf(job));
  noteFields(run, job, answer);
  const said = job.write.refused.signedOut === 'nothing said' ? 'nothing said' : 'done';
  const all = rowChanges(keys, before, await readTables(run.world.sql));
  const changes = all.filter((change) => !isBookkeeping(change));
  const [main] = Object.keys(job.write.owns);
  const took = main === undefined || changes.some(({ table }) => table === main);
  run.findings.check(outcome === said && took, 'fault', () => {
    return `${wordsOf(job)}: it was to be done, it is “${outcome}” with ${changes.length} rows changed`;
  });
  for (const change of changes) {
    const wrong = [
      ...(isOwned(job.write, change) ? [] : ['not its to change']),
      ...foreignColumns(run, job, change).map((column) => `${column} isn't the actor's`),
      ...(change.after ? poisonedColumns(change.after) : []).map(
        (column) => `${column} as sent along`,
      ),
    ];
    run.findings.check(wrong.length === 0, 'leak', () => {
      return `${wordsOf(job)}: ${inWords(change)}: ${wrong.join(', ')}`;
    });
  }
}
