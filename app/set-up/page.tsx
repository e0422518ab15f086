import type { Metadata } from 'next';
import { SetUpForm } from '#components/people/set-up-form.tsx';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { setUpIsOpen } from '#server/set-up-department.ts';
import { isDemo } from '../demo.ts';
import { searchValues } from '../search-values.ts';
import { setUp } from './set-up.ts';
import { timeZoneGroups } from './time-zone-groups.ts';

export const metadata: Metadata = { title: 'Set up' };

/** Looking at the link never uses it up: only the button does. */
export default async function SetUpPage({ searchParams }: PageProps<'/set-up'>) {
  const { token = '' } = await searchValues(searchParams, ['token']);
  const demo = await isDemo();
  const open = await setUpIsOpen(token);
  return (
    <FrontDoor demo={demo} title={open ? 'Set up your department' : 'Set up'}>
      {open ? (
        <SetUpForm action={setUp} token={token} zones={timeZoneGroups()} />
      ) : (
        <Notice
          tone="warn"
          title="This set-up link opens nothing."
          action={<ButtonLink href="/sign-in">Go to sign-in</ButtonLink>}
        >
          It was used, is older than 24 hours, or a newer one replaced it. Where there is no
          department yet, starting Angiolog again prints a new link.
        </Notice>
      )}
    </FrontDoor>
  );
}
