import * as fc from 'fast-check';
import { fates } from './model-network.ts';

const phone = fc.constantFrom(0 as const, 0 as const, 1 as const);
const tab = fc.constantFrom(0 as const, 0 as const, 1 as const);
const where = { phone, tab };
const pick = fc.nat(30);
const turns = fc.nat(40);
const person = fc.constantFrom(0 as const, 1 as const);

const named = <Name extends string, Shape extends object>(
  name: Name,
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) => fc.record({ name: fc.constant(name), ...shape }) as fc.Arbitrary<{ name: Name } & Shape>;

const flavour = fc.constantFrom(
  ...(['plain', 'plain', 'plain', 'plain', 'future', 'crash'] as const),
);
const minutes = fc.constantFrom(0.1, 0.5, 2, 6);

/** What people, browsers, networks and servers do; `pass` is nothing, for a shorter story. */
const commands = {
  pass: named('pass', {}),
  save: named('save', { ...where, flavour }),
  saveTwice: named('saveTwice', where),
  saveAndKill: named('saveAndKill', { ...where, turns }),
  amend: named('amend', { ...where, pick, flavour }),
  withdraw: named('withdraw', { ...where, pick }),
  sendAgain: named('sendAgain', { ...where, pick }),
  keepTheirs: named('keepTheirs', { ...where, pick }),
  send: named('send', where),
  sendAndKill: named('sendAndKill', { ...where, turns }),
  kill: named('kill', where),
  network: named('network', { fates: fc.array(fc.constantFrom(...fates), { maxLength: 4 }) }),
  release: named('release', { arrives: fc.boolean() }),
  wait: named('wait', { minutes }),
  wrongClock: named('wrongClock', { phone, years: fc.constantFrom(-10, 0, 10) }),
  signIn: named('signIn', { ...where, person }),
  expire: named('expire', { phone }),
  leave: named('leave', { ...where, how: fc.constantFrom('ask', 'keep', 'discard') }),
  signal: named('signal', { phone, signal: fc.constantFrom('online', 'visible') }),
  upgrade: named('upgrade', { phone }),
  verify: named('verify', { pick }),
  backUp: named('backUp', {}),
  restore: named('restore', { pick }),
  oldServer: named('oldServer', { isOld: fc.boolean() }),
  badDisk: named('badDisk', {
    ...where,
    how: fc.constantFrom('full' as const, 'swallowing' as const),
    after: fc.nat(3),
  }),
  month: named('month', {}),
};

type Commands = typeof commands;
export type WorldCommand = {
  [Name in keyof Commands]: Commands[Name] extends fc.Arbitrary<infer Command> ? Command : never;
}[keyof Commands];

/** How often; what is left out comes once. */
const weights: Partial<Record<keyof Commands, number>> = {
  pass: 0,
  save: 8,
  amend: 5,
  withdraw: 3,
  send: 3,
  network: 8,
  wait: 3,
  saveAndKill: 2,
  sendAndKill: 2,
  sendAgain: 2,
  backUp: 2,
  restore: 2,
  wrongClock: 2,
  signIn: 2,
};

const command = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: commands.pass },
  ...(Object.keys(commands) as (keyof Commands)[]).map((name) => ({
    weight: weights[name] ?? 1,
    arbitrary: commands[name] as fc.Arbitrary<WorldCommand>,
  })),
);

/** A story of exactly so many commands, and the chance in it. */
export const worldStory = (length: number) =>
  fc.record({
    commands: fc.array(command, { minLength: length, maxLength: length }),
    seed: fc.nat(1_000_000),
    locks: fc.boolean(),
  });
export type WorldStory = { commands: WorldCommand[]; seed: number; locks: boolean };
