import { Segmented } from '#components/ui/segmented.tsx';
import { patientTypeLabels, patientTypes } from '#domain/procedure-case.ts';
import { AttendingChoice } from './attending-choice.tsx';
import { ChoiceList } from './choice-list.tsx';
import { DateChoice } from './date-choice.tsx';
import type { DraftFields } from './draft.ts';
import type { LogReference } from './log-reference.ts';
import { type WordKey, wordLabels } from './sentence-word.tsx';

interface PanelProps {
  readonly field: WordKey;
  readonly fields: DraftFields;
  readonly reference: LogReference;
  readonly recentIds: readonly string[];
  readonly onSet: (fields: Partial<Omit<DraftFields, 'procedures'>>) => void;
  readonly onClose: () => void;
}

/** The control of one word, below the sentence. A choice closes it; so does Escape. */
export function SentencePanel(props: PanelProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would nest the segmented control's own
    <div
      role="group"
      aria-label={wordLabels[props.field]}
      className="sentence-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <Control {...props} />
    </div>
  );
}

const patientOptions = patientTypes.map((value) => ({ value, label: patientTypeLabels[value] }));

function siteChoices({ sites }: LogReference) {
  return sites.map(({ id, name, shortName }) => ({ id, label: name, detail: shortName }));
}

function Control({ field, fields, reference, recentIds, onSet, onClose }: PanelProps) {
  const choose = (change: Partial<DraftFields>) => {
    onSet(change);
    onClose();
  };
  switch (field) {
    case 'performedOn':
      return (
        <DateChoice
          value={fields.performedOn}
          reference={reference}
          onChoose={(performedOn) => choose({ performedOn })}
          onPick={(performedOn) => onSet({ performedOn })}
        />
      );
    case 'siteId':
      return (
        <ChoiceList
          label="Site"
          choices={siteChoices(reference)}
          chosen={fields.siteId}
          onChoose={(siteId) => choose({ siteId })}
        />
      );
    case 'attendingId':
      return (
        <AttendingChoice
          attendings={reference.attendings}
          recentIds={recentIds}
          chosen={fields.attendingId}
          onChoose={(attendingId) => choose({ attendingId })}
        />
      );
    case 'patientType':
      return (
        <Segmented
          legend="Patient"
          hideLegend
          name="patientType"
          size="lg"
          options={patientOptions}
          value={fields.patientType}
          onChange={(patientType) => onSet({ patientType })}
        />
      );
  }
}
