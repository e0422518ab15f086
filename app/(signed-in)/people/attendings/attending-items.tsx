import { ActionForm } from '#components/people/action-form.tsx';
import type { ListItem } from '#components/people/list-board.tsx';
import { link } from './attending-actions.ts';

interface Attending {
  readonly id: string;
  readonly name: string;
  readonly personId: string | null;
  readonly retired: boolean;
}

interface Linkable {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

export const nameField = (name?: string) => [{ name: 'name', label: 'Name', value: name }];

function LinkForm({ attending, people }: { attending: Attending; people: readonly Linkable[] }) {
  const { id, name, personId } = attending;
  const others = people.map((person) => ({
    value: person.personId,
    label: `${person.name}, ${person.email}`,
  }));
  const now = personId ? [{ value: 'keep', label: 'As it is' }] : [];
  const field = {
    ...{ name: 'personId', label: 'Account', optional: true, value: personId ? 'keep' : '' },
    hint: 'Cases that name this attending come to this person.',
    options: [...now, { value: '', label: 'None' }, ...others],
  };
  return (
    <ActionForm
      key={String(personId)}
      action={link}
      hidden={{ id }}
      label={`Account of ${name}`}
      fields={[field]}
      submit="Link"
      variant="secondary"
    />
  );
}

/** Attendings as the list shows them, each with a way to say whose account it is. */
export const attendingItems = (
  attendings: readonly Attending[],
  people: readonly Linkable[],
): ListItem[] =>
  attendings.map((attending) => ({
    ...{ id: attending.id, name: attending.name, retired: attending.retired },
    detail: attending.personId ? 'has an account' : 'without an account',
    fields: nameField(attending.name),
    more: <LinkForm attending={attending} people={people} />,
  }));
