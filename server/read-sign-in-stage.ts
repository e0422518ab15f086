import { database } from '#db/connection.ts';
import { selectSessionSignIn } from '#db/queries/sign-in.ts';
import type { Viewer } from './session.ts';

export interface SignInStage {
  readonly stage: 'open' | 'code' | 'enrol';
  readonly email: string;
  /** What proves the person again; a department's own sign-in where there is no password. */
  readonly asks: { readonly password: boolean; readonly code: boolean };
  readonly departmentId: string;
}

/** How far a sign-in has come; null when nobody is signing in. Of no one but the viewer. */
export async function readSignInStage(viewer: Viewer | null): Promise<SignInStage | null> {
  const person = viewer && (await selectSessionSignIn(database(), viewer.sessionId));
  if (!person?.stage) return null;
  const { stage, email, departmentId, passwordHash, confirmed } = person;
  return { stage, email, departmentId, asks: { password: passwordHash !== null, code: confirmed } };
}
