import { sql } from 'drizzle-orm';
import type { PersonId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { type Asked, ask } from './ask.ts';

/** A hospital's own sign-in, with its secret still sealed. */
export interface SignInProvider {
  readonly departmentId: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly sealedSecret: string;
}

/** Null where the department has none that is switched on. */
export const selectSignInProvider = (db: Asked, departmentId: string) =>
  ask<SignInProvider | null>(db, sql`angiolog.sign_in_provider(${departmentId})`);

/** Who the issuer's subject is in the department; null where nobody linked it. */
export const selectIdentity = (db: Asked, issuer: string, subject: string, departmentId: string) =>
  ask<PersonId | null>(db, sql`angiolog.find_identity(${issuer}, ${subject}, ${departmentId})`);

/** False where the identity is someone else's. */
export const linkIdentity = (tx: ActorTx, issuer: string, subject: string) =>
  ask<boolean>(tx, sql`angiolog.link_identity(${issuer}, ${subject})`);

export const unlinkIdentity = (tx: ActorTx, issuer: string, subject: string) =>
  ask<boolean>(tx, sql`angiolog.unlink_identity(${issuer}, ${subject})`);

export interface OwnProvider {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly enabled: boolean;
}

export const selectOwnProvider = (tx: ActorTx) =>
  ask<OwnProvider | null>(tx, sql`angiolog.own_provider()`);

/** `sealedSecret` null keeps the one that is there; false where there is none to keep. */
export const setProvider = (tx: ActorTx, provider: OwnProvider, sealedSecret: string | null) =>
  ask<boolean>(
    tx,
    sql`angiolog.set_provider(${provider.name}, ${provider.issuer}, ${provider.clientId},
      ${sealedSecret}, ${provider.enabled})`,
  );
