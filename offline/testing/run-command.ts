import { IDBObjectStore } from 'fake-indexeddb';
import { newCaseId } from '../new-case-id.ts';
import type { PhoneStore } from '../phone-store.ts';
import { discardWord } from '../unsent.ts';
import { turn } from './event-loop.ts';
import { crashNote, future } from './model-server.ts';
import type { ModelWorld } from './model-world.ts';
import { sampleFields } from './samples.ts';
import type { WorldCommand } from './world-command.ts';

type Named<Name extends WorldCommand['name']> = Extract<WorldCommand, { name: Name }>;
type Where = { readonly phone: 0 | 1; readonly tab: 0 | 1 };
type Flavour = 'plain' | 'future' | 'crash';

const yearMilliseconds = 365 * 24 * 60 * 60_000;

/** The tab at rest, with whoever it says uses it. */
async function at(world: ModelWorld, { phone, tab }: Where) {
  const store = world.phones[phone].tab(tab).store;
  await world.rest();
  const { person, cases } = store.getSnapshot();
  return { store, phone: world.phones[phone], personId: person?.id, cases };
}

function statedFields(world: ModelWorld, flavour: Flavour, personId: string | undefined) {
  const word = flavour === 'crash' ? crashNote : 'note';
  const note = world.newNote(word, personId as Parameters<typeof world.newNote>[1]);
  return sampleFields(note, flavour === 'future' ? future : '2026-11-03');
}

type Here = Awaited<ReturnType<typeof at>>;
const picked = ({ cases }: Here, pick: number) => cases[pick % Math.max(cases.length, 1)];

async function save(world: ModelWorld, where: Where, flavour: Flavour, times = 1) {
  const { store, phone, personId } = await at(world, where);
  const fields = statedFields(world, flavour, personId);
  const id = newCaseId();
  const saving = Array.from({ length: times }, () => store.log(fields, id, personId));
  await world.rest();
  for (const result of await Promise.all(saving)) {
    if (personId) world.promise(result, 'log', { personId, phone }, fields);
  }
}

/** The result counts if the person saw it before the tab was gone. */
async function saveAndKill(world: ModelWorld, where: Where, turns: number) {
  const { store, phone, personId } = await at(world, where);
  const fields = statedFields(world, 'plain', personId);
  let seen = true;
  void store.log(fields, newCaseId(), personId).then((result) => {
    if (personId && seen) world.promise(result, 'log', { personId, phone }, fields);
  });
  for (let left = turns; left > 0; left--) await turn();
  seen = false;
  phone.kill(where.tab);
}

async function amend(world: ModelWorld, command: Named<'amend'>) {
  const here = await at(world, command);
  const { store, phone, personId } = here;
  const one = picked(here, command.pick);
  if (!one || !personId) return;
  const fields = statedFields(world, command.flavour, personId);
  const saving = store.amend(one.id, fields, personId);
  await world.rest();
  world.promise(await saving, 'amend', { personId, phone }, fields);
}

async function withdraw(world: ModelWorld, command: Named<'withdraw'>) {
  const here = await at(world, command);
  const { store, phone, personId } = here;
  const one = picked(here, command.pick);
  if (!one || !personId) return;
  const saving = store.withdraw(one.id, personId);
  await world.rest();
  const result = await saving;
  // Withdrawn elsewhere before, or never on a server: then this phone promises nothing.
  const isHere = phone
    .rows(personId)
    .some(({ caseId, op }) => caseId === one.id && op === 'withdraw');
  if (isHere) world.promise(result, 'withdraw', { personId, phone });
}

async function settle(
  world: ModelWorld,
  command: Named<'sendAgain' | 'keepTheirs'>,
): Promise<void> {
  const here = await at(world, command);
  const one = picked(here, command.pick);
  if (one?.sync === 'needs-attention') void here.store[command.name](one.id);
}

async function leave(world: ModelWorld, { how, ...where }: Named<'leave'>) {
  const { store, phone } = await at(world, where);
  if (how === 'discard') void store.discardUnsent(discardWord);
  await world.rest();
  const leaving = store.leave(how === 'keep' ? 'keep' : 'ask');
  await world.rest();
  if (await leaving) phone.session = null;
}

type Put = typeof IDBObjectStore.prototype.put;

/** Fails as a full disk does, or says that it wrote and didn't. */
const broken = {
  full:
    (_: Put): Put =>
    () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  swallowing: (real: Put): Put =>
    function swallow(this: IDBObjectStore, value, key) {
      const request = real.call(this, value, key);
      if (this.name === 'outbox' && real.name === 'add') this.delete(value.itemId);
      return request;
    },
};

async function badDisk(world: ModelWorld, { how, after, ...where }: Named<'badDisk'>) {
  await at(world, where);
  const { put, add } = IDBObjectStore.prototype;
  let left = after;
  const breaking = (real: Put): Put =>
    function put(this: IDBObjectStore, value, key) {
      left -= 1;
      return (left < 0 ? broken[how](real) : real).call(this, value, key);
    };
  Object.assign(IDBObjectStore.prototype, { put: breaking(put), add: breaking(add) });
  await save(world, where, 'plain').finally(() => {
    Object.assign(IDBObjectStore.prototype, { put, add });
  });
}

function send(store: PhoneStore) {
  void store.sendNow();
}

async function sendAndKill(world: ModelWorld, { turns, ...where }: Named<'sendAndKill'>) {
  const { store, phone } = await at(world, where);
  send(store);
  for (let left = turns; left > 0; left--) {
    await turn();
    if (left % 8 === 0) world.network.step();
  }
  phone.kill(where.tab);
}

async function signIn(world: ModelWorld, { person, ...where }: Named<'signIn'>) {
  const { store, phone } = await at(world, where);
  phone.session = world.people[person];
  void store.resumeAfterSignIn();
}

function upgrade(world: ModelWorld, { phone }: Named<'upgrade'>) {
  world.phones[phone].build += 1;
  for (const place of [0, 1] as const) world.phones[phone].kill(place);
}

function signal(world: ModelWorld, command: Named<'signal'>) {
  for (const tab of world.phones[command.phone].openTabs()) {
    for (const hear of tab.signals) hear(command.signal as 'online' | 'visible');
  }
}

function restore({ server, backups }: ModelWorld, { pick }: Named<'restore'>) {
  const backup = backups[pick % Math.max(backups.length, 1)];
  if (backup) server.restore(backup);
}

function verify({ server }: ModelWorld, { pick }: Named<'verify'>) {
  const ids = [...server.cases.keys()];
  server.verify(ids[pick % Math.max(ids.length, 1)] ?? '');
}

const run: {
  [Name in WorldCommand['name']]: (world: ModelWorld, command: Named<Name>) => unknown;
} = {
  pass: () => {},
  save: (world, { flavour, ...where }) => save(world, where, flavour),
  saveTwice: (world, where) => save(world, where, 'plain', 2),
  saveAndKill: (world, { turns, ...where }) => saveAndKill(world, where, turns),
  amend,
  withdraw,
  sendAgain: settle,
  keepTheirs: settle,
  send: async (world, where) => send((await at(world, where)).store),
  sendAndKill,
  kill: ({ phones }, { phone, tab }) => phones[phone].kill(tab),
  network: ({ network }, { fates }) => network.fates.push(...fates),
  release: ({ network }, { arrives }) => network.release(arrives),
  wait: (world, { minutes }) => world.advance(minutes * 60_000),
  wrongClock: ({ phones }, { phone, years }) => {
    phones[phone].clockError = years * yearMilliseconds;
  },
  signIn,
  expire: ({ phones }, { phone }) => {
    phones[phone].session = null;
  },
  leave,
  signal,
  upgrade,
  verify,
  backUp: ({ server, backups }) => backups.push(server.backup()),
  restore,
  oldServer: ({ server }, { isOld }) => {
    server.isOld = isOld;
  },
  badDisk,
  month: (world) => world.skipMonth(),
};

/** Carries out one command, until every phone is at rest again. */
export async function runCommand(world: ModelWorld, command: WorldCommand): Promise<void> {
  const carryOut = run[command.name] as (world: ModelWorld, command: WorldCommand) => unknown;
  await carryOut(world, command);
  await world.rest();
}
