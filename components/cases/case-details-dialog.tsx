import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { latePart } from '#components/ui/late-part.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { AdverseEventScheme, AutonomyScale, CaseDetails } from '#domain/case-details.ts';
import type { OwnCase } from '#offline/own-case.ts';
import { saveProblemWords } from '../log/save-problem-words.ts';
import { phone } from '../phone/use-phone.ts';

const CaseDetailsForm = latePart(
  async () => (await import('./case-details-form.tsx')).CaseDetailsForm,
);

/** The scheme and the scale that the program uses. */
export interface DetailsProgram {
  readonly adverseEventScheme: AdverseEventScheme;
  readonly autonomyScale: AutonomyScale;
}

/** What can be said of a case in a quiet minute, in its row. */
export function CaseDetailsDialog({
  own,
  name,
  program,
}: {
  own: OwnCase;
  name: string;
  program: DetailsProgram;
}) {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const toast = useToast();
  const { id, fields, version } = own;
  const save = async (details: CaseDetails | null, note: string) => {
    const result = await phone().amend(id, { ...fields, details, note }, undefined, version);
    if (!result.saved) return setProblem(saveProblemWords(result.why, 'amend').title);
    setOpen(false);
    toast({ message: 'Details saved.' });
  };
  const stated = fields.details !== null;
  return (
    <>
      <Button
        variant="quiet"
        aria-label={`${stated ? 'Details' : 'Add details'} of ${name}`}
        onClick={() => setOpen(true)}
      >
        {stated ? 'Details' : 'Add details'}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Details">
        {open && (
          <CaseDetailsForm
            name={name}
            details={fields.details}
            note={fields.note}
            program={program}
            problem={problem}
            onSave={save}
          />
        )}
      </Dialog>
    </>
  );
}
