import { CircleCheck, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { CreditedList } from './credited-list.tsx';
import { SendProblemNotice } from './send-problem-notice.tsx';
import type { Logged } from './use-submission.ts';
import { useWithdrawal } from './use-withdrawal.ts';

const undoMilliseconds = 10 * 60 * 1000;

const wasAmended = ({ draft }: Logged) => draft.baseVersion !== undefined;
const namesOf = ({ fields }: Logged) =>
  fields.procedures.map(({ code }) => findProcedure(code)?.name ?? code).join(', ');

/**
 * What the receipt says: that the case is logged, and what it credits. It stays until the next one;
 * its live region is there from the start, or nobody would hear it fill.
 */
export function LoggedPanel({
  personId,
  logged,
  undone,
  onUndone,
}: {
  personId: string;
  logged: Logged | undefined;
  /** The case that was logged last is withdrawn again. */
  undone: boolean;
  onUndone: (logged: Logged) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (logged) box.current?.scrollIntoView({ block: 'start' });
  }, [logged]);
  const shown = logged !== undefined || undone;
  return (
    <div ref={box} className={shown ? 'logged' : undefined}>
      <div role="status">
        {logged && <LoggedWords logged={logged} />}
        {undone && <p className="font-semibold">Withdrawn. It counts no more.</p>}
      </div>
      {logged && (
        <Ways key={logged.receipt.id} personId={personId} logged={logged} onUndone={onUndone} />
      )}
    </div>
  );
}

function LoggedWords({ logged }: { logged: Logged }) {
  return (
    <>
      <p className="logged-title">
        <CircleCheck size={22} aria-hidden="true" className="shrink-0 text-met-text" />
        <span>
          {wasAmended(logged) ? 'Changes saved.' : 'Logged.'}{' '}
          <span className="font-normal text-ink-soft">{namesOf(logged)}</span>
        </span>
      </p>
      {logged.receipt.credited.length > 0 && <CreditedList credited={logged.receipt.credited} />}
    </>
  );
}

function Ways({
  personId,
  logged,
  onUndone,
}: {
  personId: string;
  logged: Logged;
  onUndone: (logged: Logged) => void;
}) {
  const { receipt } = logged;
  const amended = wasAmended(logged);
  const { withdrawing, problem, withdraw } = useWithdrawal(personId, () => onUndone(logged));
  const [late, setLate] = useState(false);
  const undo = () => withdraw(receipt.id, receipt.version);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), undoMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {!amended && !late && (
          <Button busy={withdrawing} onClick={undo}>
            <Undo2 size={18} aria-hidden="true" />
            Undo
          </Button>
        )}
        {!amended && <ButtonLink href={`/cases/${receipt.id}/amend`}>Amend</ButtonLink>}
        <Link href="/cases" className="text-link inline-flex min-h-11 items-center px-2">
          See my cases
        </Link>
      </div>
      {problem && (
        <SendProblemNotice problem={problem} verb="withdraw" caseId={receipt.id} onAgain={undo} />
      )}
    </>
  );
}
