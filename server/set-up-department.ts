import * as z from 'zod/mini';
import { database } from '#db/connection.ts';
import { hashOfToken } from '#db/queries/link-token.ts';
import { insertDepartment, selectSetUpIsOpen } from '#db/queries/set-up.ts';
import { DepartmentSetUp } from '#domain/department-set-up.ts';
import { type FieldErrors, fieldErrors } from '#domain/field-errors.ts';
import { passwordProblem } from '#domain/password-rules.ts';
import { hashPassword } from './password-hash.ts';

const hashOf = (token: string) => hashOfToken(token.slice(0, 200));

/** Whether a set-up link opens; looking changes nothing. */
export const setUpIsOpen = (token: string): Promise<boolean> =>
  selectSetUpIsOpen(database(), hashOf(token));

/**
 * Opens the department with its programs, sites and first administrator. The link's token is what
 * permits it, once, and only while there is no department; the database writes the audit row.
 */
export async function setUpDepartment(raw: {
  readonly token: string;
  readonly password: string;
  readonly what: unknown;
}): Promise<'done' | 'closed' | { readonly fields: FieldErrors }> {
  if (!(await setUpIsOpen(raw.token))) return 'closed';
  const parsed = z.safeParse(DepartmentSetUp, raw.what);
  const { name = '', email = '' } = parsed.success ? parsed.data.administrator : {};
  const words = passwordProblem(raw.password, { secondFactor: false, known: [name, email] });
  const fields = {
    ...(parsed.success ? {} : fieldErrors(parsed.error)),
    ...(words ? { password: words } : {}),
  };
  if (!parsed.success || words) return { fields };
  const hash = await hashPassword(raw.password);
  const done = await insertDepartment(database(), hashOf(raw.token), parsed.data, hash);
  return done ? 'done' : 'closed';
}
