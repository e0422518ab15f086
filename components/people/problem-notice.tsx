import { buttonClass } from '#components/ui/button-class.ts';
import { Notice } from '#components/ui/notice.tsx';

/** Said where a change asks for a sign-in of the last ten minutes. */
export const oldSignIn =
  'Your sign-in is more than 10 minutes old. Nothing was changed. Confirm that it’s you, then try once more.';

/** What went wrong; where an old sign-in is in the way, the way to a fresh one beside the form. */
export function ProblemNotice({ problem }: { problem: string | undefined }) {
  if (!problem) return null;
  const confirm = problem === oldSignIn && (
    <a
      href="/account/confirm?next=%2Fpeople"
      target="_blank"
      rel="noopener"
      className={buttonClass({})}
    >
      Confirm that it’s you
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
  return <Notice tone="error" title={problem} action={confirm || undefined} announce />;
}
