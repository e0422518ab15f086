import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field.tsx';
import { Select } from '#components/ui/select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { adverseEventSchemes, autonomyScales, type CaseDetails } from '#domain/case-details.ts';
import type { FieldErrors } from '#domain/field-errors.ts';
import { loadNoteCheck } from '../log/load-note-check.ts';
import { NoteField } from '../log/note-field.tsx';
import type { DetailsProgram } from './case-details-dialog.tsx';
import { accessLabels, sedationLabels } from './details-words.ts';
import { amountFields, readDetails } from './read-details.ts';

interface DetailsFormProps {
  readonly name: string;
  readonly details: CaseDetails | null;
  readonly note: string;
  readonly program: DetailsProgram;
  readonly problem: string | undefined;
  readonly onSave: (details: CaseDetails | null, note: string) => void;
}

const options = (labels: Readonly<Record<string, string>>) => [
  <option key="" value="">
    Not stated
  </option>,
  ...Object.entries(labels).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  )),
];

const uncheckedNote = "The note can't be checked right now. Try again, or leave it as it was.";

/** Adverse event, dose, contrast, sedation, access, autonomy, note: all of it may be left open. */
export function CaseDetailsForm(props: DetailsFormProps) {
  const { name, details, program, problem, onSave } = props;
  const [errors, setErrors] = useState<FieldErrors>({});
  const [note, setNote] = useState(props.note);
  const submit = async (form: FormData) => {
    const read = readDetails(form, program);
    const check = note === props.note ? undefined : await loadNoteCheck();
    const fault = note === props.note ? undefined : check ? check(note) : uncheckedNote;
    const found = { ...(read.ok ? {} : read.errors), ...(fault ? { note: fault } : {}) };
    setErrors(found);
    if (read.ok && !fault) onSave(read.details, note.trim());
  };
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <p className="text-ink-soft">{name}</p>
      <Graded program={program} details={details} />
      <div className="grid grid-cols-2 gap-3">
        {amountFields.map(({ key, label, unit }) => (
          <TextInput
            key={key}
            label={`${label}, ${unit}`}
            name={key}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={details?.[key] ?? ''}
            error={errors[key]}
          />
        ))}
        <Select label="Sedation" name="sedation" defaultValue={details?.sedation ?? ''}>
          {options(sedationLabels)}
        </Select>
        <Select label="Access" name="access" defaultValue={details?.access ?? ''}>
          {options(accessLabels)}
        </Select>
      </div>
      <NoteField note={note} error={errors.note} onNote={setNote} />
      {problem && <FieldError id="details-problem">{problem}</FieldError>}
      <Button type="submit" variant="primary" size="lg">
        Save details
      </Button>
    </form>
  );
}

const listed = (values: readonly string[]) =>
  options(Object.fromEntries(values.map((value) => [value, value])));

/** The program's own scheme and scale. */
function Graded({ program, details }: Pick<DetailsFormProps, 'program' | 'details'>) {
  const scheme = adverseEventSchemes[program.adverseEventScheme];
  const scale = autonomyScales[program.autonomyScale];
  return (
    <div className="grid grid-cols-2 gap-3">
      <Select
        label={`Adverse event (${scheme.label})`}
        name="adverseEvent"
        defaultValue={details?.adverseEvent?.grade ?? ''}
      >
        {listed(scheme.grades)}
      </Select>
      <Select
        label={`Autonomy (${scale.label})`}
        name="autonomy"
        defaultValue={details?.autonomy?.level ?? ''}
      >
        {listed(scale.levels)}
      </Select>
    </div>
  );
}
