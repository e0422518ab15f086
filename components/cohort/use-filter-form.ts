'use client';
import { type FormEvent, useEffect, useRef, useTransition } from 'react';
import { type CohortFilterValues, isWholeDate, narrowing } from './filter-values.ts';
import type { UrlState } from './use-url-state.ts';

const fields = [...narrowing, 'by'] as const;

/** A form whose fields are written to the URL on every change, and follow it when it changes. */
export function useFilterForm(values: CohortFilterValues, url: UrlState) {
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();

  // A filter taken away by its link has to leave its field; fields are otherwise the person's.
  useEffect(() => {
    for (const name of fields) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = values[name] ?? (name === 'by' ? 'category' : '');
      }
    }
  }, [values]);

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const wanted = Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? '')]));
    if (!isWholeDate(wanted.from ?? '') || !isWholeDate(wanted.to ?? '')) return;
    startTransition(() => {
      url.replace({ ...wanted, by: wanted.by === 'family' ? 'family' : undefined });
    });
  }

  return { form, pending, apply };
}
