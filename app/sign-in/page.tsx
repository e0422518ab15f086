import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { SignInPage } from '#components/shell/sign-in-page.tsx';
import { readActor } from '#server/read-actor.ts';
import { readDemoAccounts } from '#server/read-demo-accounts.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../demo.ts';

export const metadata: Metadata = { title: 'Sign in' };

/** A path of this site and nothing else: no scheme, no host, no backslash that a browser reads as one. */
const ownPath = (next: unknown) =>
  typeof next === 'string' && /^\/(?![/\\])[\w\-/?=&%.:]*$/.test(next) ? next : '/';

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const next = ownPath((await searchParams).next);
  if (await readActor(await viewer())) redirect(next);
  const demo = await isDemo();
  return (
    <FrontDoor demo={demo}>
      <SignInPage next={next} {...(demo ? readDemoAccounts() : {})} />
    </FrontDoor>
  );
}
