import type { Metadata } from 'next';
import { ActionForm } from '#components/people/action-form.tsx';
import { ListBoard } from '#components/people/list-board.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readDepartmentLists } from '#server/people/read-department-lists.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { add, link, rename, retire } from './attending-actions.ts';

export const metadata: Metadata = { title: 'Attendings' };

const fields = (name?: string) => [{ name: 'name', label: 'Name', value: name }];

export default async function AttendingsPage() {
  const { attendings, linkable, may } = valueOrLeave(
    await readDepartmentLists(await viewer(), undefined),
    '/people/attendings',
  );
  const people = linkable.map(({ personId, name, email }) => ({
    value: personId as string,
    label: `${name}, ${email}`,
  }));
  const items = attendings.map(({ id, name, personId, retired }) => ({
    ...{ id, name, retired, detail: personId ? 'has an account' : 'without an account' },
    fields: fields(name),
    more: (
      <ActionForm
        key={String(personId)}
        action={link}
        hidden={{ id }}
        label={`Account of ${name}`}
        fields={[
          {
            name: 'personId',
            label: 'Account',
            optional: true,
            hint: 'Cases that name this attending come to this person.',
            value: personId ? 'keep' : '',
            options: [
              ...(personId ? [{ value: 'keep', label: 'As it is' }] : []),
              { value: '', label: 'None' },
              ...people,
            ],
          },
        ]}
        submit="Link"
        variant="secondary"
      />
    ),
  }));
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
            items={items}
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
              fields={fields()}
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
