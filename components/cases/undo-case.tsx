import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { OwnCase } from '#offline/own-case.ts';
import { phone } from '../phone/use-phone.ts';

/** How long a case can be taken back without a question. */
export const undoMilliseconds = 10 * 60 * 1000;

/** Takes a case of the last ten minutes back at once. */
export function UndoCase({ own, name }: { own: OwnCase; name: string }) {
  const toast = useToast();
  const [late, setLate] = useState(true);
  useEffect(() => {
    // A clock that is wrong by years makes the age negative or huge: then there is no undo.
    const age = Date.now() - Date.parse(own.loggedAt);
    if (age < 0 || age >= undoMilliseconds) return;
    setLate(false);
    const timer = setTimeout(() => setLate(true), undoMilliseconds - age);
    return () => clearTimeout(timer);
  }, [own.loggedAt]);
  if (late || own.version !== 1) return null;
  const undo = async () => {
    const { saved } = await phone().withdraw(own.id);
    toast(
      saved
        ? { message: 'Withdrawn. It counts no more.' }
        : { message: 'Not withdrawn. Reload the page and try again.', tone: 'warn' },
    );
  };
  return (
    <Button variant="quiet" aria-label={`Undo ${name}`} onClick={() => void undo()}>
      <Undo2 size={18} aria-hidden="true" />
      Undo
    </Button>
  );
}
