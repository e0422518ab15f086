'use client';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { DateInput } from '#components/ui/text-input.tsx';
import { caseRoleLabels, caseRoles } from '#domain/procedure-case.ts';
import { ActiveFilters } from './active-filters.tsx';
import type { CohortFilterValues, NamedOption } from './filter-values.ts';
import { useFilterForm } from './use-filter-form.ts';
import { useUrlState } from './use-url-state.ts';

/** What the URL holds beside the filters and a plain form would lose. */
const kept = ['sort', 'desc', 'all'] as const;

/** A form that writes the URL: at once on a change, or with Apply where no script runs. */
export function CohortFilters({
  programs,
  pgys,
  sites,
  values,
}: {
  programs: readonly NamedOption[];
  pgys: readonly number[];
  sites: readonly NamedOption[];
  values: CohortFilterValues;
}) {
  const url = useUrlState();
  const { form, pending, apply } = useFilterForm(values, url);
  return (
    <div className="cohort-filters">
      {/* Not filled in by the browser when one comes back: the address is the view. */}
      <form
        ref={form}
        method="get"
        autoComplete="off"
        onChange={apply}
        onSubmit={apply}
        aria-label="Filter"
      >
        {kept.map((name) => (
          <HiddenParam key={name} name={name} value={url.query.get(name)} />
        ))}
        <ResidentFields programs={programs} pgys={pgys} values={values} />
        <CaseFields sites={sites} values={values} />
        <Select label="Columns" name="by" defaultValue={values.by ?? 'category'}>
          <option value="category">Categories</option>
          <option value="family">Families</option>
        </Select>
        <Button type="submit" className="hidden noscript:inline-flex">
          Apply
        </Button>
      </form>
      <p role="status" className="cohort-pending">
        {pending && (
          <>
            <Spinner /> Counting…
          </>
        )}
      </p>
      <ActiveFilters programs={programs} sites={sites} values={values} href={url.href} />
    </div>
  );
}

function HiddenParam({ name, value }: { name: string; value: string | null }) {
  return value ? <input type="hidden" name={name} value={value} /> : null;
}

function ResidentFields({
  programs,
  pgys,
  values,
}: {
  programs: readonly NamedOption[];
  pgys: readonly number[];
  values: CohortFilterValues;
}) {
  return (
    <>
      <Select label="Program" name="program" defaultValue={values.program ?? ''}>
        <option value="">All programs</option>
        {programs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label="PGY" name="pgy" defaultValue={values.pgy ?? ''}>
        <option value="">All years</option>
        {pgys.map((pgy) => (
          <option key={pgy} value={pgy}>
            PGY-{pgy}
          </option>
        ))}
      </Select>
    </>
  );
}

function CaseFields({
  sites,
  values,
}: {
  sites: readonly NamedOption[];
  values: CohortFilterValues;
}) {
  const { from, to } = values;
  const reversed = from && to && from > to ? 'Before the first day.' : undefined;
  return (
    <>
      <Select label="Site" name="site" defaultValue={values.site ?? ''}>
        <option value="">All sites</option>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label="Role" name="role" defaultValue={values.role ?? ''}>
        <option value="">That count</option>
        {caseRoles.map((role) => (
          <option key={role} value={role}>
            {caseRoleLabels[role]}
          </option>
        ))}
      </Select>
      <DateInput label="From" name="from" defaultValue={from} />
      <DateInput label="To" name="to" defaultValue={to} error={reversed} />
    </>
  );
}
