'use client';
import { Button } from '#components/ui/button.tsx';
import { ErrorState } from '#components/ui/error-state.tsx';

/** A failed load is never shown as "no cases": that would be a statement about a physician. */
export function PageFailed({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorState
      title="Our side failed"
      safe="Nothing is lost: every case that said “Logged” is stored."
      todo="Try again in a minute."
      reference={error.digest}
      action={
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      }
    />
  );
}
