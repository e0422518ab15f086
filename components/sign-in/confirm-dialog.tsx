'use client';
import { Dialog } from '#components/ui/dialog.tsx';
import { type Asks, type ConfirmAction, ConfirmForm } from './confirm-form.tsx';

export interface Confirming {
  readonly asks: Asks;
  readonly action: ConfirmAction;
}

/** The same question over the page that it interrupts, so that nothing typed is lost. */
export function ConfirmDialog({
  confirming,
  open,
  onClose,
  onConfirmed,
}: {
  confirming: Confirming;
  open: boolean;
  onClose: () => void;
  onConfirmed: () => void;
}) {
  return (
    <Dialog open={open} onClose={onClose} title="Confirm that it’s you">
      <p className="text-ink-soft">
        Your sign-in is more than 10 minutes old. Nothing has been done yet.
      </p>
      <ConfirmForm {...confirming} onConfirmed={onConfirmed} />
    </Dialog>
  );
}
