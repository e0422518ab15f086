import type { Metadata } from 'next';
import { revalidatePath } from 'next/cache';
import { TotalsForm, type TotalsState } from '#components/progress/totals-form.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { aggregateCategories } from '#domain/catalog/defined-categories.ts';
import { readOwnProgress } from '#server/read-own-progress.ts';
import { recordAggregateCounts } from '#server/record-aggregate-counts.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';

export const metadata: Metadata = { title: 'DR totals' };

async function record(_: TotalsState, form: FormData): Promise<TotalsState> {
  'use server';
  const entered = Object.fromEntries(
    aggregateCategories.map((category) => [category, String(form.get(category) ?? '')]),
  );
  const given = aggregateCategories.flatMap((category) => {
    const text = (entered[category] ?? '').replaceAll(/[,\s]/g, '');
    return text === '' ? [] : [{ category, count: Number(text) }];
  });
  const result = await recordAggregateCounts(await viewer(), { counts: given });
  if (result.ok) {
    revalidatePath('/progress');
    return { recorded: result.value.recorded };
  }
  if (result.refusal !== 'invalid') return { refused: result.refusal, entered };
  const at = (path: string) => given[Number(path.split('.')[1])]?.category ?? '';
  const errors = Object.entries(result.fields).map(([path, words]) => [at(path), words]);
  return { errors: Object.fromEntries(errors), entered };
}

export default async function TotalsPage() {
  const standing = valueOrLeave(
    await readOwnProgress(await viewer(), undefined),
    '/progress/totals',
  );
  const lines = standing.sets.flatMap(({ lines }) => lines);
  const totals = lines.filter(({ line }) => line.loggedAs === 'aggregate');
  return (
    <>
      <PageHeader
        title="DR totals"
        lead="ADS takes these ten categories as one number each. State your running total; the latest one counts."
        back={{ href: '/progress', label: 'My progress' }}
      />
      <TotalsForm
        action={record}
        totals={totals.map(({ line, counted }) => ({
          category: line.label,
          counted,
          minimum: line.minimum,
        }))}
      />
    </>
  );
}
