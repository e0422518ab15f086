import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { ActionButton } from './action-button.tsx';
import { ActionForm, type FieldSpec } from './action-form.tsx';
import type { FormAction } from './form-state.ts';

export interface ListItem {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly retired: boolean;
  readonly fields: readonly FieldSpec[];
  readonly more?: ReactNode;
}

function ItemChange({ item, rename }: { item: ListItem; rename: FormAction }) {
  const { id, name, fields, more } = item;
  return (
    <details className="disclosure">
      <summary>
        <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
        Change {name}
      </summary>
      <div className="grid gap-5 pt-2 pb-3">
        <ActionForm
          key={fields.map(({ value }) => value).join()}
          action={rename}
          hidden={{ id }}
          label={`Names of ${name}`}
          fields={fields}
          submit="Save"
          variant="secondary"
          columns
        />
        {more}
      </div>
    </details>
  );
}

/** One entry of a department's list: its names, and whether new cases may still choose it. */
function Item({
  item,
  rename,
  retire,
  may,
}: {
  item: ListItem;
  rename: FormAction;
  retire: FormAction;
  may: boolean;
}) {
  const { id, name, detail, retired } = item;
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="min-w-0">
          <strong>{name}</strong> {detail && <span className="text-ink-soft">{detail}</span>}{' '}
          {retired && <Badge>Retired</Badge>}
        </p>
        {may && (
          <ActionButton
            key={String(retired)}
            action={retire}
            fields={{ id, retired: retired ? '' : 'on' }}
            verb={retired ? 'Bring back' : 'Retire'}
            of={name}
          />
        )}
      </div>
      {may && <ItemChange item={item} rename={rename} />}
    </li>
  );
}

export function ListBoard({
  items,
  none,
  rename,
  retire,
  may,
}: {
  items: readonly ListItem[];
  none: string;
  rename: FormAction;
  retire: FormAction;
  /** Whether the actor may change anything here. */
  may: boolean;
}) {
  if (items.length === 0) return <p className="text-ink-soft">{none}</p>;
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => (
        <Item key={item.id} item={item} rename={rename} retire={retire} may={may} />
      ))}
    </ul>
  );
}
