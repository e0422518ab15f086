'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { SendProblemNotice } from '../log/send-problem-notice.tsx';
import { useWithdrawal } from '../log/use-withdrawal.ts';

/** Asks once and withdraws: the server keeps the row, but there is no way back from the screen. */
export function WithdrawCase({
  personId,
  id,
  version,
  name,
}: {
  personId: string;
  id: string;
  version: number;
  name: string;
}) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const { withdrawing, problem, withdraw } = useWithdrawal(personId, () => {
    setOpen(false);
    toast({ message: 'Case withdrawn.' });
    router.refresh();
  });
  const run = () => withdraw(id, version);
  return (
    <>
      <Button variant="quiet" aria-label={`Withdraw ${name}`} onClick={() => setOpen(true)}>
        Withdraw
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Withdraw this case?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button variant="danger" busy={withdrawing} onClick={run}>
              Withdraw
            </Button>
          </>
        }
      >
        <p>{name}</p>
        <p className="text-ink-soft">
          It counts no more. It stays in your log, marked as withdrawn, and can't be brought back.
        </p>
        {problem && (
          <SendProblemNotice problem={problem} verb="withdraw" caseId={id} onAgain={run} />
        )}
      </Dialog>
    </>
  );
}
