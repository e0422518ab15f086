'use client';
import { type RefObject, useState } from 'react';
import { ConfirmDialog, type Confirming } from './confirm-dialog.tsx';

/** Stands over a form whose answer was "sign in afresh first", and sends it again once that is done. */
export function ResubmitDialog({
  confirming,
  answer,
  form,
}: {
  confirming: Confirming;
  /** The form's latest answer: each asks once. */
  answer: { readonly refused?: string };
  form: RefObject<HTMLFormElement | null>;
}) {
  const [settled, setSettled] = useState<unknown>();
  return (
    <ConfirmDialog
      confirming={confirming}
      open={answer.refused === 'step-up' && settled !== answer}
      onClose={() => setSettled(answer)}
      onConfirmed={() => {
        setSettled(answer);
        form.current?.requestSubmit();
      }}
    />
  );
}
