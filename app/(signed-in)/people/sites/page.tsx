import type { Metadata } from 'next';
import { ActionForm } from '#components/people/action-form.tsx';
import { ListBoard } from '#components/people/list-board.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readDepartmentLists } from '#server/people/read-department-lists.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { add, rename, retire } from './site-actions.ts';

export const metadata: Metadata = { title: 'Sites' };

const fields = (name?: string, shortName?: string) => [
  { name: 'name', label: 'Name', value: name },
  { name: 'shortName', label: 'Short name', value: shortName },
];

export default async function SitesPage() {
  const { sites, may } = valueOrLeave(
    await readDepartmentLists(await viewer(), undefined),
    '/people/sites',
  );
  return (
    <>
      <PageHeader
        title="Sites"
        lead="Where cases are done. All programs share them; a retired one stays in old cases."
        back={{ href: '/people', label: 'People' }}
      />
      <div className="grid max-w-3xl gap-6">
        <Card>
          <ListBoard
            items={sites.map(({ id, name, shortName, retired }) => ({
              ...{ id, name, detail: shortName, retired },
              fields: fields(name, shortName),
            }))}
            none="No sites yet."
            rename={rename}
            retire={retire}
            may={may}
          />
        </Card>
        {may ? (
          <Card title="Add a site">
            <ActionForm
              action={add}
              fields={fields()}
              submit="Add site"
              label="Add a site"
              columns
            />
          </Card>
        ) : (
          <p className="text-ink-soft">
            Sites belong to the whole department. Its administrator changes them.
          </p>
        )}
      </div>
    </>
  );
}
