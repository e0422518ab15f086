import { ButtonLink } from '#components/ui/button.tsx';
import { caseRoleLabels, patientTypeLabels } from '#domain/procedure-case.ts';
import type { CaseRow } from './case-row.ts';
import { CaseStatusMark } from './case-status-mark.tsx';
import { WithdrawCase } from './withdraw-case.tsx';

/** One case: what, as what, with whom and where, how it stands, and what can still be done. */
export function CaseListRow({ row }: { row: CaseRow }) {
  const { id, personId, version, status, procedures, attending, site, patientType, note } = row;
  const name = procedures.map((procedure) => procedure.name).join(', ');
  return (
    <li className="case-row">
      <ul className="case-procedures" data-withdrawn={status === 'withdrawn' ? '' : undefined}>
        {procedures.map((procedure) => (
          <li key={procedure.code}>
            <span className="font-semibold">{procedure.name}</span>{' '}
            <span className="text-ink-soft">{caseRoleLabels[procedure.role]}</span>
          </li>
        ))}
      </ul>
      <CaseStatusMark status={status} />
      <p className="case-line">
        {attending} · {site} · {patientTypeLabels[patientType]}
      </p>
      {note && <p className="case-note">{note}</p>}
      {status === 'logged' && (
        <div className="case-ways">
          <ButtonLink href={`/cases/${id}/amend`} variant="quiet" aria-label={`Amend ${name}`}>
            Amend
          </ButtonLink>
          <WithdrawCase personId={personId} id={id} version={version} name={name} />
        </div>
      )}
    </li>
  );
}
