import type { PersonId } from '#domain/ids.ts';
import type { OwnCase } from '../own-case.ts';
import type { ModelPhone } from './model-phone.ts';
import type { ModelWorld, Promised } from './model-world.ts';
import { noteOf } from './note-of.ts';

/** What must never be, with what was found. */
export interface Violation {
  readonly kind: 'lost' | 'doubled' | 'crossed' | 'untrue' | 'stuck' | 'wrong';
  readonly what: string;
}

/** Let go of by the person, as recorded. */
const isConsented = (world: ModelWorld, { phone, personId, caseId, note }: Promised) =>
  phone
    .consents(personId)
    .flatMap(({ items }) => items)
    .some((item) => item.caseId === caseId && world.noteOfItem.get(item.itemId) === note);

/** Another item of the same person took its place. */
const isReplaced = (world: ModelWorld, { caseId, note }: Promised) =>
  world.replaced.has(`${caseId}|${note}`);

/** The fix of a rejected log is a log again, whatever the person did: the mark counts. */
const isOnPhone = ({ phone, personId, caseId, note }: Promised) =>
  phone.rows(personId).some((row) => {
    if (row.caseId !== caseId) return false;
    return note === null ? row.op === 'withdraw' : noteOf(row) === note;
  });

function isOnServer({ server }: ModelWorld, { caseId, note }: Promised) {
  const found = server.cases.get(caseId);
  if (note === null) return found?.status === 'withdrawn';
  return found?.history.some((version) => version.note === note) ?? false;
}

function* lost(world: ModelWorld): Generator<Violation> {
  for (const promised of world.promises) {
    const kept =
      isOnPhone(promised) ||
      isOnServer(world, promised) ||
      isReplaced(world, promised) ||
      isConsented(world, promised);
    if (!kept) yield { kind: 'lost', what: `${promised.op} ${promised.note ?? promised.caseId}` };
  }
}

function* doubled({ server }: ModelWorld): Generator<Violation> {
  const seen = new Set<string>();
  for (const { history } of server.cases.values()) {
    const first = history[0]?.note ?? '';
    if (seen.has(first)) yield { kind: 'doubled', what: first };
    seen.add(first);
  }
}

function* crossed(world: ModelWorld): Generator<Violation> {
  const isTheirs = (note: string | null, personId: string) =>
    note === null || world.ownerOf.get(note) === personId;
  for (const { personId, fields } of world.server.cases.values()) {
    if (!isTheirs(fields.note, personId)) yield { kind: 'crossed', what: `stored ${fields.note}` };
  }
  for (const phone of world.phones) {
    for (const personId of world.people) {
      const foreign = phone
        .rows(personId)
        .find((row) => row.personId !== personId || !isTheirs(noteOf(row), personId));
      if (foreign) yield { kind: 'crossed', what: `kept ${noteOf(foreign)}` };
    }
    for (const { person, cases, reference } of snapshots(phone)) {
      const uses = reference?.uses;
      if (uses && uses.personId !== person?.id) yield { kind: 'crossed', what: 'shown uses' };
      const foreign = cases.find(({ fields }) => !isTheirs(fields.note, person?.id ?? ''));
      if (foreign) yield { kind: 'crossed', what: `shown ${foreign.fields.note}` };
    }
  }
}

const snapshots = (phone: ModelPhone) =>
  phone.openTabs().flatMap(({ store }) => store?.getSnapshot() ?? []);

function* untrue(world: ModelWorld): Generator<Violation> {
  const { ever } = world.server;
  const isTrue = ({ id, sync, fields }: OwnCase) => {
    if (sync === 'logged' || sync === 'verified') return ever.has(`${id}|${fields.note}`);
    return sync !== 'withdrawn' || ever.has(`${id}|withdrawn`);
  };
  for (const phone of world.phones) {
    const wrong = snapshots(phone)
      .flatMap(({ cases }) => cases)
      .find((one) => !isTrue(one));
    if (wrong) yield { kind: 'untrue', what: `${wrong.sync} ${wrong.fields.note}` };
    for (const personId of world.people) yield* untrueReceipts(world, phone, personId);
  }
}

/** A receipt of the server's present store stands for something in it. */
function* untrueReceipts(
  { server }: ModelWorld,
  phone: ModelPhone,
  personId: PersonId,
): Generator<Violation> {
  const epoch = phone.meta(personId)?.epoch;
  for (const row of phone.rows(personId)) {
    const { state, receipt, receiptEpoch, payloadHash, caseId, op } = row;
    if (state !== 'acknowledged') continue;
    if (receiptEpoch !== epoch) yield { kind: 'untrue', what: `old receipt for ${noteOf(row)}` };
    if (receiptEpoch !== server.epoch) continue;
    const found = server.cases.get(caseId);
    const is = found?.history[(receipt?.version ?? 0) - 1]?.hash === payloadHash;
    const isWithdrawn = op === 'withdraw' && found?.status === 'withdrawn';
    if (!is && !isWithdrawn) yield { kind: 'untrue', what: `receipt for ${noteOf(row)}` };
  }
}

/** Everything that is wrong with the world at this moment; its phones have to be at rest. */
export function violations(world: ModelWorld): Violation[] {
  return [...lost(world), ...doubled(world), ...crossed(world), ...untrue(world)];
}
