import type { Metadata } from 'next';
import { ActionForm } from '#components/people/action-form.tsx';
import { ListBoard } from '#components/people/list-board.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readDepartmentLists } from '#server/people/read-department-lists.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { add, rename, retire } from './attending-actions.ts';
import { attendingItems, nameField } from './attending-items.tsx';

export const metadata: Metadata = { title: 'Attendings' };

export default async function AttendingsPage() {
  const { attendings, linkable, may } = valueOrLeave(
    await readDepartmentLists(await viewer(), undefined),
    '/people/attendings',
  );
  return (
    <>
      <PageHeader
        title="Attendings"
        lead="Whom residents can name in a case, with an account or without. A retired one stays in old cases."
        back={{ href: '/people', label: 'People' }}
      />
      <div className="grid max-w-3xl gap-6">
        <Card>
          <ListBoard
            items={attendingItems(attendings, linkable)}
            none="No attendings yet."
            rename={rename}
            retire={retire}
            may={may}
          />
        </Card>
        {may ? (
          <Card title="Add an attending without an account">
            <ActionForm
              action={add}
              fields={nameField()}
              submit="Add attending"
              label="Add an attending"
            />
          </Card>
        ) : (
          <p className="text-ink-soft">
            Attendings belong to the whole department. Its administrator changes them.
          </p>
        )}
      </div>
    </>
  );
}
