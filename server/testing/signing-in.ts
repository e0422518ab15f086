import { sql } from 'drizzle-orm';
import { generateSync } from 'otplib';
import { beforeAll } from 'vitest';
import type { Part } from '#db/testing/two-departments.ts';
import { hashPassword } from '../password-hash.ts';
import type { Viewer } from '../session.ts';
import { signInWithPassword } from '../sign-in-with-password.ts';
import { type PlantedDepartments, plantedDepartments } from './planted-departments.ts';

export const testPassword = 'a quiet contrast run';

export interface SigningIn {
  readonly planted: PlantedDepartments;
  readonly addressOf: (part: Part) => string;
  /** A new session by the password alone. */
  readonly signedIn: (part: Part, password?: string) => Promise<Viewer>;
  readonly auditOf: (part: Part) => Promise<string[]>;
}

/** Two departments whose people all have the same password. */
export function signingIn(): SigningIn {
  const planted = plantedDepartments();
  beforeAll(async () => {
    process.env.NEXTAUTH_SECRET = 'a secret of tests, long enough for them';
    const hash = await hashPassword(testPassword);
    await planted.db.owner.execute(sql`update person set password_hash = ${hash}`);
  });
  const addressOf = (part: Part) => `${planted.here.people[part].personId}@test.example`;
  return {
    planted,
    addressOf,
    async signedIn(part, password = testPassword) {
      const origin = { address: '192.0.2.1', device: 'Chrome on Mac', deviceCookie: undefined };
      const answer = await signInWithPassword({ email: addressOf(part), password }, origin);
      if (answer.outcome !== 'signed-in') throw new Error(`Not signed in: ${answer.outcome}`);
      return { sessionId: answer.sessionId };
    },
    async auditOf(part) {
      const { personId } = planted.here.people[part];
      const rows = await planted.db.owner.execute<{ verb: string }>(
        sql`select verb from audit_event where person_id = ${personId} order by at, verb`,
      );
      return rows.map(({ verb }) => verb);
    },
  };
}

/** The code of an authenticator app, `steps` of 30 seconds from now. */
export const codeOf = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });
