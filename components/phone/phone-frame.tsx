'use client';
import { type ReactNode, useEffect } from 'react';
import { Button, ButtonLink } from '#components/ui/button.tsx';
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
import { phone, usePhone } from './use-phone.ts';

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
      if (snapshot.sync === 'trouble') return <Failed reference={snapshot.failure} />;
      return <SignedOut offline={snapshot.sync === 'offline'} />;
    case 'unavailable':
      return snapshot.why === 'not-a-resident' ? (
        <NotAResident />
      ) : (
        <NoStorage why={snapshot.why} />
      );
  }
}

const signInHref = () => `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;

/** Nobody's log is on this phone: with a network the way is to the sign-in, and back. */
function SignedOut({ offline }: { offline: boolean }) {
  useEffect(() => {
    if (!offline) location.replace(signInHref());
  }, [offline]);
  return (
    <EmptyState
      page
      title={
        offline ? "No connection, and nobody's log is on this phone" : 'Sign in to open your log'
      }
      action={
        <Button variant="primary" size="lg" onClick={() => location.assign(signInHref())}>
          Sign in
        </Button>
      }
    >
      {offline
        ? 'Connect once and sign in; from then on your log opens without a network.'
        : 'Cases that this phone has not sent yet are kept for whoever saved them.'}
    </EmptyState>
  );
}

function Failed({ reference }: { reference: string | undefined }) {
  return (
    <ErrorState
      title="Our side failed"
      safe="Nothing is lost: every case that said “Logged” is stored."
      todo="Try again in a minute."
      reference={reference}
      action={
        <Button variant="primary" onClick={() => void phone().sendNow()}>
          Try again
        </Button>
      }
    />
  );
}

function NotAResident() {
  return (
    <EmptyState
      page
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
