'use client';
import { type FormEvent, useEffect, useEffectEvent, useRef, useTransition } from 'react';
import { type CohortFilterValues, isWholeDate, narrowing } from './filter-values.ts';
import type { UrlState } from './use-url-state.ts';

const fields = [...narrowing, 'by'] as const;
type FieldValues = Record<(typeof fields)[number], string>;

function stated(values: CohortFilterValues): FieldValues {
  const of = (name: (typeof fields)[number]) => values[name] ?? (name === 'by' ? 'category' : '');
  return Object.fromEntries(fields.map((name) => [name, of(name)])) as FieldValues;
}

function chosen(form: HTMLFormElement): FieldValues {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map((name) => [name, String(data.get(name) ?? '')]),
  ) as FieldValues;
}

function fieldsOf(form: HTMLFormElement) {
  return fields.flatMap((name) => {
    const field = form.elements.namedItem(name);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    return isField ? [{ name, field }] : [];
  });
}

/** Whether a field is as the server wrote it; a value that no option has shows the first one. */
function isAsWritten(field: HTMLInputElement | HTMLSelectElement): boolean {
  if (field instanceof HTMLInputElement) return field.value === field.defaultValue;
  const options = [...field.options];
  return field.value === (options.find((option) => option.defaultSelected) ?? options[0])?.value;
}

/** A form whose fields are written to the URL on every change, and follow it when it changes. */
export function useFilterForm(values: CohortFilterValues, url: UrlState) {
  const form = useRef<HTMLFormElement>(null);
  const followed = useRef<FieldValues>(undefined);
  const [pending, startTransition] = useTransition();

  function write(wanted: FieldValues) {
    if (!isWholeDate(wanted.from) || !isWholeDate(wanted.to)) return;
    startTransition(() => {
      url.replace({ ...wanted, by: wanted.by === 'family' ? 'family' : undefined });
    });
  }

  const follow = useEffectEvent((given: FieldValues, to: HTMLFormElement) => {
    const found = fieldsOf(to);
    const before = followed.current;
    // Chosen before this script ran.
    if (!before && found.some(({ field }) => !isAsWritten(field))) write(chosen(to));
    // While an answer is under way, the person is ahead of the address.
    if (before && !pending) {
      for (const { name, field } of found) {
        if (given[name] !== before[name]) field.value = given[name];
      }
    }
    if (!before || !pending) followed.current = given;
  });

  // A filter taken away by its link has to leave its field; fields are otherwise the person's.
  useEffect(() => {
    if (form.current) follow(stated(values), form.current);
  }, [values]);

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    write(chosen(event.currentTarget));
  }

  return { form, pending, apply };
}
