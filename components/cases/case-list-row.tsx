import { ButtonLink } from '#components/ui/button.tsx';
import { caseRoleLabels, lateralityLabels, patientTypeLabels } from '#domain/procedure-case.ts';
import { CaseDetailsDialog, type DetailsProgram } from './case-details-dialog.tsx';
import type { CaseRow, Places } from './case-row.ts';
import { CaseStatusMark } from './case-status-mark.tsx';
import { DetailsLine } from './details-line.tsx';
import { HeldCase } from './held-case.tsx';
import { UndoCase } from './undo-case.tsx';
import { WithdrawCase } from './withdraw-case.tsx';

const canChange = ({ status }: CaseRow) => status === 'logged' || status === 'saved-on-phone';

/** One case: what, as what, with whom and where, how it stands, and what can still be done. */
export function CaseListRow({
  row,
  places,
  program,
}: {
  row: CaseRow;
  places: Places;
  program: DetailsProgram;
}) {
  const { id, status, procedures, attending, site, patientType, note, own } = row;
  const name = procedures.map((procedure) => procedure.name).join(', ');
  return (
    <li className="case-row">
      <ul className="case-procedures" data-withdrawn={status === 'withdrawn' ? '' : undefined}>
        {procedures.map((procedure) => (
          <li key={procedure.code}>
            <span className="font-semibold">{procedure.name}</span>{' '}
            <span className="text-ink-soft">
              {caseRoleLabels[procedure.role]}
              {procedure.laterality && `, ${lateralityLabels[procedure.laterality].toLowerCase()}`}
            </span>
          </li>
        ))}
      </ul>
      <CaseStatusMark status={status} />
      <p className="case-line">
        {attending} · {site} · {patientTypeLabels[patientType]}
      </p>
      {note && <p className="case-note">{note}</p>}
      {own.fields.details && <DetailsLine details={own.fields.details} />}
      {status === 'needs-attention' && <HeldCase own={own} name={name} places={places} />}
      {canChange(row) && (
        <div className="case-ways">
          <UndoCase own={own} name={name} />
          <ButtonLink href={`/log?amend=${id}`} variant="quiet" aria-label={`Amend ${name}`}>
            Amend
          </ButtonLink>
          <CaseDetailsDialog own={own} name={name} program={program} />
          <WithdrawCase own={own} name={name} />
        </div>
      )}
    </li>
  );
}
