import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';

/** Narrows the list by its address, so that it can be shared and works before any script. Named ids: see `AuditFilters`. */
export function PeopleFilters({
  asked: { find, state },
}: {
  asked: { readonly find?: string; readonly state?: string };
}) {
  return (
    <form action="/people" className="flex flex-wrap items-end gap-3">
      <TextInput
        id="people-find"
        label="Name or email"
        name="find"
        type="search"
        defaultValue={find}
        className="flex-[2_1_12rem]"
      />
      <Select
        id="people-state"
        label="State"
        name="state"
        defaultValue={state ?? ''}
        className="flex-[1_1_9rem]"
      >
        <option value="">All but ended</option>
        <option value="active">Active</option>
        <option value="suspended">Suspended</option>
        <option value="ended">Ended</option>
      </Select>
      <Button type="submit">Show</Button>
    </form>
  );
}
