import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { DateInput } from '#components/ui/text-input.tsx';
import { auditLabel, auditWords } from '#domain/audit-words.ts';
import { type AuditSearchParams, auditFilterKeys } from './audit-search-params.ts';

const verbs = Object.keys(auditWords).sort((a, b) => auditLabel(a).localeCompare(auditLabel(b)));

/**
 * A plain GET form: the filters stand in the address, so that every view is a link. Its ids are
 * named: those that the server makes up begin anew with each page that is opened within the frame,
 * and a label would then point at something of the page before.
 */
export function AuditFilters({
  search,
  people,
}: {
  search: AuditSearchParams;
  people: readonly { readonly personId: string; readonly name: string }[];
}) {
  const filtered = auditFilterKeys.some((key) => search[key]);
  return (
    <search>
      {/* A new key for new filters, or the fields would keep what was chosen before. */}
      <form
        key={JSON.stringify(search)}
        action="/audit"
        className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
      >
        <Select id="audit-person" label="Person" name="person" defaultValue={search.person ?? ''}>
          <option value="">Anyone</option>
          {people.map(({ personId, name }) => (
            <option key={personId} value={personId}>
              {name}
            </option>
          ))}
        </Select>
        <Select id="audit-verb" label="What" name="verb" defaultValue={search.verb ?? ''}>
          <option value="">Anything</option>
          {verbs.map((verb) => (
            <option key={verb} value={verb}>
              {auditLabel(verb)}
            </option>
          ))}
        </Select>
        <DateInput id="audit-from" label="From" name="from" defaultValue={search.from} />
        <DateInput id="audit-to" label="To" name="to" defaultValue={search.to} />
        <div className="flex flex-wrap gap-2 sm:col-span-full">
          <Button type="submit">Show</Button>
          {filtered && (
            <ButtonLink href="/audit" variant="quiet">
              Show the whole log
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
