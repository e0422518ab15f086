'use client';
import './globals.css';
import { ErrorState } from '#components/ui/error-state.tsx';

/** The last resort, for a failure outside of any page. */
export default function AppFailed({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body className="p-8">
        <title>Angiolog: our side failed</title>
        <ErrorState
          title="Our side failed"
          safe="Nothing is lost: every case that said “Logged” is stored."
          todo="Reload the page in a minute."
          reference={error.digest}
        />
      </body>
    </html>
  );
}
