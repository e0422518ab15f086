import type { Metadata } from 'next';
import { ExportButtons } from '#components/reports/export-buttons.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readReports } from '#server/read-reports.ts';
import { viewer } from '#server/session.ts';
import { confirming } from '../../confirming.ts';
import { valueOrLeave } from '../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Reports' };

export default async function ReportsPage() {
  const { programs, formats } = valueOrLeave(
    await readReports(await viewer(), undefined),
    '/reports',
  );
  return (
    <>
      <PageHeader
        title="Reports"
        lead="Files that leave the building. Each export is remembered in the audit log."
      />
      <Card>
        <h2 className="text-xl">Minimums report</h2>
        <p className="mt-1 mb-5 max-w-[68ch] text-ink-soft">
          Every resident against every line of the requirement sets that apply, with counts, what is
          verified, what is short, whose number each minimum is, and its source.
        </p>
        <ExportButtons
          path="/reports/minimums"
          programs={programs}
          formats={formats}
          confirming={await confirming()}
        />
      </Card>
    </>
  );
}
