import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { FieldError } from '#components/ui/field.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { OwnCase } from '#offline/own-case.ts';
import { saveProblemWords } from '../log/save-problem-words.ts';
import { phone } from '../phone/use-phone.ts';

/** Asks once and withdraws: the server keeps the row, but there is no way back from the screen. */
export function WithdrawCase({ own: { id }, name }: { own: OwnCase; name: string }) {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const toast = useToast();
  const run = async () => {
    const result = await phone().withdraw(id);
    if (!result.saved) return setProblem(saveProblemWords(result.why, 'withdraw').title);
    setOpen(false);
    toast({ message: 'Case withdrawn.' });
  };
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
            <Button variant="danger" onClick={() => void run()}>
              Withdraw
            </Button>
          </>
        }
      >
        <p>{name}</p>
        <p className="text-ink-soft">
          It counts no more. It stays in your log, marked as withdrawn, and can't be brought back.
        </p>
        {problem && <FieldError id={`withdraw-${id}`}>{problem}</FieldError>}
      </Dialog>
    </>
  );
}
