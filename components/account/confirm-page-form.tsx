'use client';
import { type Asks, type ConfirmAction, ConfirmForm } from '#components/sign-in/confirm-form.tsx';

/** The question on a page of its own; leads to `next`, a path that the page has checked. */
export function ConfirmPageForm(props: { asks: Asks; action: ConfirmAction; next: string }) {
  const { next, ...confirming } = props;
  return <ConfirmForm {...confirming} onConfirmed={() => window.location.assign(next)} />;
}
