'use client';
import { useActionState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { type RoleName, roles } from '#domain/roles.ts';
import { ActionButton } from './action-button.tsx';
import { Outcome } from './action-form.tsx';
import type { FormAction, FormState } from './form-state.ts';
import { LinksToHandOver, type LinkToHandOver } from './links-to-hand-over.tsx';

export interface WaitingRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly programName: string | null;
  readonly expired: boolean;
}

export type RenewState = FormState & { readonly links?: readonly LinkToHandOver[] };
export type RenewAction = (state: RenewState, form: FormData) => Promise<RenewState>;

function ResendForm({
  row,
  send,
  busy,
}: {
  row: WaitingRow;
  send: (form: FormData) => void;
  busy: boolean;
}) {
  return (
    <form action={send}>
      <input type="hidden" name="id" value={row.id} />
      <Button
        type="submit"
        variant="quiet"
        busy={busy}
        aria-label={`Resend the invitation of ${row.name}`}
      >
        Resend
      </Button>
    </form>
  );
}

function WaitingItem({
  row,
  renew,
  take,
}: {
  row: WaitingRow;
  renew: RenewAction;
  take: FormAction;
}) {
  const [state, send, busy] = useActionState(renew, {});
  const where = row.programName ?? 'Department';
  return (
    <li className="grid gap-3 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <p className="font-semibold">{row.name}</p>
          <p className="text-sm wrap-anywhere text-ink-soft">
            {row.email} · {roles[row.role].label}, {where}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={row.expired ? 'warn' : 'accent'}>
            {row.expired ? 'Expired' : 'Invited'}
          </Badge>
          <ResendForm row={row} send={send} busy={busy} />
          <ActionButton
            action={take}
            fields={{ id: row.id }}
            verb="Take back"
            of={`the invitation of ${row.name}`}
            confirm={{
              title: 'Take this invitation back?',
              words: `The link that ${row.name} has opens nothing from then on. You can invite them again.`,
            }}
          />
        </div>
      </div>
      <Outcome state={state} />
      <LinksToHandOver links={state.links ?? []} />
    </li>
  );
}

/** Invitations that nobody has taken up yet. */
export function WaitingInvitations({
  rows,
  renew,
  take,
}: {
  rows: readonly WaitingRow[];
  renew: RenewAction;
  take: FormAction;
}) {
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <WaitingItem key={row.id} row={row} renew={renew} take={take} />
      ))}
    </ul>
  );
}
