import { ChevronRight } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { DateInput, TextInput } from '#components/ui/text-input.tsx';
import { caseRoleLabels, caseRoles } from '#domain/procedure-case.ts';
import { ActiveFilters } from './active-filters.tsx';
import { type CaseSearchParams, filterKeys } from './case-search-params.ts';
import { caseStatusLabels } from './case-status-mark.tsx';
import type { FilterChoices } from './filter-words.ts';

/** A plain GET form: the filters stand in the address, so that every view is a link. */
export function CaseFilters({
  search,
  choices,
}: {
  search: CaseSearchParams;
  choices: FilterChoices;
}) {
  const more = filterKeys.some((key) => key !== 'text' && search[key]);
  return (
    <search className="grid gap-3">
      {/* A new key for new filters, or the fields would keep what was typed before. */}
      <form key={JSON.stringify(search)} action="/cases" className="case-filters">
        <TextInput
          label="Procedure"
          hideLabel
          name="text"
          type="search"
          inputMode="search"
          enterKeyHint="search"
          placeholder="Find by procedure"
          defaultValue={search.text}
          maxLength={100}
        />
        <Button type="submit">Show</Button>
        <details className="disclosure col-span-2" open={more}>
          <summary>
            <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
            More filters
          </summary>
          <MoreFilters search={search} choices={choices} />
        </details>
      </form>
      <ActiveFilters search={search} choices={choices} />
    </search>
  );
}

function MoreFilters({ search, choices }: { search: CaseSearchParams; choices: FilterChoices }) {
  return (
    <div className="case-more-filters">
      <Select label="Site" name="site" defaultValue={search.site ?? ''}>
        <Options any="Any site" options={choices.sites} />
      </Select>
      <Select label="Attending" name="attending" defaultValue={search.attending ?? ''}>
        <Options any="Any attending" options={choices.attendings} />
      </Select>
      <Select label="Role" name="role" defaultValue={search.role ?? ''}>
        <Options
          any="Any role"
          options={caseRoles.map((id) => ({ id, name: caseRoleLabels[id] }))}
        />
      </Select>
      <Select label="Status" name="status" defaultValue={search.status ?? ''}>
        <Options
          any="All that count"
          options={Object.entries(caseStatusLabels).map(([id, name]) => ({ id, name }))}
        />
      </Select>
      <DateInput label="From" name="from" defaultValue={search.from} />
      <DateInput label="To" name="to" defaultValue={search.to} />
    </div>
  );
}

function Options({
  any,
  options,
}: {
  any: string;
  options: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <>
      <option value="">{any}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
