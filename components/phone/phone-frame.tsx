'use client';
import type { ReactNode } from 'react';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ErrorState } from '#components/ui/error-state.tsx';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';
import { ToastProvider } from '#components/ui/toast.tsx';
import type { PhoneSnapshot } from '#offline/phone-snapshot.ts';
import { AppShell } from '../shell/app-shell.tsx';
import { HomeScreenCard } from './home-screen-card.tsx';
import { phoneWays } from './phone-ways.ts';
import { SignOut } from './sign-out.tsx';
import { SyncLine } from './sync-line.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { usePhone } from './use-phone.ts';

/**
 * The frame of the pages that open without a network. The server sends it the same to everyone; who
 * uses the phone and what they logged comes from the phone itself.
 */
export function PhoneFrame({ demo, children }: { demo: boolean; children: ReactNode }) {
  const snapshot = usePhone();
  const { person, status } = snapshot;
  const shown = person && {
    name: person.name,
    roleLabel: 'Resident',
    departmentName: person.departmentName,
  };
  return (
    <AppShell nav={phoneWays} person={shown} demo={demo} signOut={<SignOut />}>
      <ToastProvider>
        <UpdateNotice />
        {status === 'ready' && <SyncLine snapshot={snapshot} />}
        <Within snapshot={snapshot}>{children}</Within>
        {status === 'ready' && <HomeScreenCard cases={snapshot.cases} />}
      </ToastProvider>
    </AppShell>
  );
}

/** The page itself, or why it can't be shown. */
function Within({ snapshot, children }: { snapshot: PhoneSnapshot; children: ReactNode }) {
  switch (snapshot.status) {
    case 'ready':
      return children;
    case 'opening':
      return (
        <Loading label="Opening your log">
          <Skeleton className="h-96 w-full" />
        </Loading>
      );
    case 'signed-out':
      return <SignedOut offline={snapshot.sync === 'offline'} />;
    case 'unavailable':
      return snapshot.why === 'not-a-resident' ? (
        <NotAResident />
      ) : (
        <NoStorage why={snapshot.why} />
      );
  }
}

function SignedOut({ offline }: { offline: boolean }) {
  if (offline) {
    return (
      <EmptyState title="No connection, and nobody's log is on this phone">
        Connect once and sign in; from then on your log opens without a network.
      </EmptyState>
    );
  }
  const here = () => encodeURIComponent(location.pathname + location.search);
  return (
    <EmptyState
      title="Sign in to open your log"
      action={
        <ButtonLink
          href="/sign-in?next=%2Flog"
          variant="primary"
          size="lg"
          onClick={(event) => {
            event.preventDefault();
            location.assign(`/sign-in?next=${here()}`);
          }}
        >
          Sign in
        </ButtonLink>
      }
    >
      Cases that this phone has not sent yet are kept for whoever saved them.
    </EmptyState>
  );
}

function NotAResident() {
  return (
    <EmptyState
      title="This account keeps no case log"
      action={<ButtonLink href="/">Go to your first page</ButtonLink>}
    >
      Residents log cases here. You are signed in with another role.
    </EmptyState>
  );
}

function NoStorage({ why }: { why: PhoneSnapshot['why'] }) {
  return (
    <ErrorState
      title="This browser can't keep your log"
      safe="Cases that said “Logged” are safe on the server."
      todo={
        why === 'quota'
          ? 'The phone is full. Free some space, then reload this page.'
          : why === 'blocked'
            ? 'Another tab of Angiolog is in the way. Close the others, then reload this page.'
            : 'Private windows and blocked storage do this. Open Angiolog in a normal window.'
      }
    />
  );
}
