import { BulletLegend, BulletList } from '#components/ui/bullet.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { paceWords } from '#domain/training.ts';
import { headline } from './headline.ts';
import { byGap } from './line-order.ts';
import { NoMinimumLines } from './no-minimum-lines.tsx';
import { hasMinimum, type ProgressSet } from './progress-line.ts';
import { ProgressRow } from './progress-row.tsx';
import { SourceDetails } from './source-details.tsx';

/** One resident against every set that applies, the widest gap at graduation first. */
export function ProgressList({
  sets,
  casesHref,
}: {
  sets: readonly ProgressSet[];
  /** The way to the cases behind a number; the measure is appended, encoded. */
  casesHref: string;
}) {
  if (sets.length === 0) {
    return (
      <EmptyState title="No requirement set applies">
        The sets follow from the program. Ask the program coordinator to check it.
      </EmptyState>
    );
  }
  const lines = sets.flatMap((set) => set.lines);
  const { title, detail } = headline(lines);
  return (
    <div className="grid gap-6">
      <header className="progress-head">
        <p className="text-xl font-semibold">{title}</p>
        <p className="text-ink-soft">{detail}</p>
        {lines.some(hasMinimum) && (
          <div className="mt-3 grid gap-1.5">
            <BulletLegend />
            <p className="max-w-[80ch] text-sm text-ink-soft">{paceWords}</p>
          </div>
        )}
      </header>
      {sets.map((set) => (
        <ProgressSetCard key={set.id} set={set} casesHref={casesHref} />
      ))}
    </div>
  );
}

function ProgressSetCard({ set, casesHref }: { set: ProgressSet; casesHref: string }) {
  const withMinimum = set.lines.filter(hasMinimum).toSorted(byGap);
  const without = set.lines.filter((line) => !hasMinimum(line));
  return (
    <Card title={set.title} lead={`Version ${set.version}`}>
      {withMinimum.length > 0 && (
        <BulletList label={set.title}>
          {withMinimum.map((line) => (
            <ProgressRow key={line.key} line={line} casesHref={casesHref} />
          ))}
        </BulletList>
      )}
      {without.length > 0 && <NoMinimumLines lines={without} casesHref={casesHref} />}
      <SourceDetails lines={set.lines} />
    </Card>
  );
}
