import { sql } from 'drizzle-orm';
import type { ActorTx } from '../act-as.ts';
import { ask, textArray } from './ask.ts';

/** One's own account. Instants are ISO; `seenAt` is rounded down to an hour. */
export interface OwnAccount {
  readonly email: string;
  readonly hasPassword: boolean;
  /** Since when an authenticator app is asked for. */
  readonly codeSince: string | null;
  readonly codesLeft: number;
  readonly codeRequired: boolean;
  readonly sessions: readonly {
    readonly id: string;
    readonly device: string;
    readonly method: 'password' | 'oidc';
    readonly startedAt: string;
    readonly seenAt: string;
  }[];
  readonly identities: readonly {
    readonly issuer: string;
    readonly subject: string;
    readonly linkedAt: string;
  }[];
  /** The hospital's sign-in of the actor's department. */
  readonly provider: {
    readonly name: string;
    readonly issuer: string;
    readonly departmentId: string;
  } | null;
}

export const selectOwnAccount = (tx: ActorTx) => ask<OwnAccount>(tx, sql`angiolog.own_account()`);

/** Ends the actor's other sessions; answers how many. */
export const changePassword = (tx: ActorTx, passwordHash: string) =>
  ask<number>(tx, sql`angiolog.change_password(${passwordHash}, ${tx.actor.sessionId})`);

/** Ends one other session of the actor, or (null) all others; answers how many. */
export const endOwnSessions = (tx: ActorTx, which: string | null) =>
  ask<number>(tx, sql`angiolog.end_own_sessions(${which}::uuid, ${tx.actor.sessionId})`);

export const removeSecondFactor = (tx: ActorTx) =>
  ask<boolean>(tx, sql`angiolog.remove_second_factor()`);

export const renewRecoveryCodes = (tx: ActorTx, codeHashes: readonly string[]) =>
  ask<boolean>(tx, sql`angiolog.renew_recovery_codes(${textArray(codeHashes)})`);
