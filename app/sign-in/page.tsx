import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { SignInPage } from '#components/shell/sign-in-page.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { readActor } from '#server/read-actor.ts';
import { readDemoAccounts } from '#server/read-demo-accounts.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../demo.ts';

export const metadata: Metadata = { title: 'Sign in' };

/** A path of this site and nothing else: no scheme, no host, no backslash that a browser reads as one. */
const ownPath = (next: unknown) =>
  typeof next === 'string' && /^\/(?![/\\])[\w\-/?=&%.:]*$/.test(next) ? next : '/';

/** What the step before this page was. */
const arrivals: Readonly<Record<string, string>> = {
  'set-up': 'The department is set up. Sign in, then invite people or import a list.',
  invitation: 'You are in. Sign in with your address and password.',
};

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const { next: asked, after } = await searchParams;
  const next = ownPath(asked);
  const arrival = typeof after === 'string' ? arrivals[after] : undefined;
  // Who just arrived by an invitation may sit at a colleague's open session: they sign in as themselves.
  if (!arrival && (await readActor(await viewer()))) redirect(next);
  const demo = await isDemo();
  return (
    <FrontDoor demo={demo}>
      {arrival && (
        <div className="mb-6">
          <Notice tone="success" title={arrival} />
        </div>
      )}
      <SignInPage next={next} {...(demo ? readDemoAccounts() : {})} />
    </FrontDoor>
  );
}
