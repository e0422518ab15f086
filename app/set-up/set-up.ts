'use server';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/people/form-state.ts';
import { setUpDepartment } from '#server/set-up-department.ts';

const closed =
  'This set-up link opens nothing any more. Nothing was stored. If there is a department now, go to the sign-in; if not, start Angiolog again for a new link.';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');
const texts = (form: FormData, name: string) => form.getAll(name).map(String);

function described(form: FormData) {
  const [programNames, shortNames] = [texts(form, 'programName'), texts(form, 'siteShortName')];
  return {
    ...{ name: text(form, 'name'), timeZone: text(form, 'timeZone') },
    programs: texts(form, 'programKind').map((kind, row) => ({ kind, name: programNames[row] })),
    sites: texts(form, 'siteName').map((name, row) => ({ name, shortName: shortNames[row] })),
    administrator: { name: text(form, 'administratorName'), email: text(form, 'email') },
  };
}

export async function setUp(_: FormState, form: FormData): Promise<FormState> {
  const password = text(form, 'password');
  const what = described(form);
  const answer = await setUpDepartment({ token: text(form, 'token'), password, what });
  if (answer === 'done') redirect('/sign-in?next=%2Fpeople&after=set-up');
  if (answer === 'closed') return { problem: closed };
  const kept = ['name', 'timeZone', 'administratorName', 'email'] as const;
  return {
    problem: 'Nothing was stored yet. Check the entries below.',
    errors: answer.fields,
    entered: Object.fromEntries(kept.map((name) => [name, text(form, name)])),
  };
}
