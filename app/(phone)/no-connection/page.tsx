import type { Metadata } from 'next';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

export const metadata: Metadata = { title: 'No connection' };

/** What the service worker shows in place of a page that needs the network. */
export default function NoConnectionPage() {
  return (
    <EmptyState
      page
      title="This page needs a connection"
      action={
        <ButtonLink href="/log" variant="primary" size="lg">
          Log a case
        </ButtonLink>
      }
    >
      Logging, your cases and your progress open without one. Nothing is lost.
    </EmptyState>
  );
}
