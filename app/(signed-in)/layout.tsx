import type { ReactNode } from 'react';
import { SignOut } from '#components/phone/sign-out.tsx';
import { AppShell } from '#components/shell/app-shell.tsx';
import { SoftLinks } from '#components/shell/soft-links.tsx';
import { ToastProvider } from '#components/ui/toast.tsx';
import { roles } from '#domain/roles.ts';
import { readActor } from '#server/read-actor.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../demo.ts';
import { waysOf } from '../ways.ts';

/** The frame alone: it opens nothing. Each page asks for what it shows and leaves when refused. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await readActor(await viewer());
  if (!actor) {
    return (
      <main id="main" className="shell-main">
        {children}
      </main>
    );
  }
  const held = [...new Set(actor.memberships.map(({ role }) => roles[role].label))];
  const person = {
    name: actor.name,
    roleLabel: held.join(', '),
    departmentName: actor.departmentName,
  };
  return (
    <SoftLinks>
      <AppShell nav={waysOf(actor)} person={person} demo={await isDemo()} signOut={<SignOut />}>
        <ToastProvider>{children}</ToastProvider>
      </AppShell>
    </SoftLinks>
  );
}
