import * as z from 'zod/mini';
import { EmailAddress, PersonName } from './invitation.ts';
import { type ProgramKind, programKindNames } from './program-kinds.ts';

/** A name of something in the department: itself, a program, a site, an attending. */
export const PlainName = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter a name.'),
    z.maxLength(120, 'Use 120 characters or fewer.'),
  );

/** The few letters that stand for a site on a phone. */
export const ShortName = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter a short name.'),
    z.maxLength(12, 'Use 12 characters or fewer.'),
  );

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
};

/** All that the first administrator says to open a department; the password is checked apart. */
export const DepartmentSetUp = z.object({
  name: PlainName,
  /** An IANA name, such as `America/Chicago`. */
  timeZone: z.string().check(z.refine(isTimeZone, { error: 'Choose a time zone.' })),
  programs: z
    .array(
      z.object({
        kind: z.enum(programKindNames as [ProgramKind, ...ProgramKind[]], {
          error: 'Choose a kind of program.',
        }),
        name: PlainName,
      }),
    )
    .check(z.minLength(1, 'Enter at least one program.'), z.maxLength(12)),
  sites: z
    .array(z.object({ name: PlainName, shortName: ShortName }))
    .check(z.minLength(1, 'Enter at least one site.'), z.maxLength(40)),
  administrator: z.object({ name: PersonName, email: EmailAddress }),
});
export type DepartmentSetUp = z.infer<typeof DepartmentSetUp>;
