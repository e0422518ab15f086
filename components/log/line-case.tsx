import { X } from 'lucide-react';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { LineQuestion, LineToken, ParsedLine } from '#domain/line/parsed-line.ts';
import { caseRoleLabels, lateralityLabels, patientTypeLabels } from '#domain/procedure-case.ts';
import { placeNames } from '../cases/case-row.ts';
import { dayWords } from '../cases/day-words.ts';
import type { DraftFields } from './draft.ts';
import { answerWords, replaceIn, wordsOfQuestion } from './line-draft.ts';
import type { LogReference } from './log-reference.ts';

interface LineCaseProps {
  readonly line: ParsedLine;
  readonly fields: DraftFields;
  readonly reference: LogReference;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const tokenWords: Record<LineToken['kind'], string> = {
  procedure: 'procedure',
  role: 'role',
  attending: 'attending',
  site: 'site',
  date: 'date',
  patientType: 'patient',
  laterality: 'side',
  count: 'count',
  ignored: 'left out',
  unknown: 'not understood',
};

/** One case of a text: what it was read as, each token removable, and what is still asked. */
export function LineCase({ line, fields, reference, text, onText }: LineCaseProps) {
  const tokens = line.tokens.filter(({ kind }) => kind !== 'ignored');
  return (
    <li className="line-case">
      <ul className="grid gap-1">
        {fields.procedures.map(({ code, role, laterality }) => (
          <li key={code}>
            <span className="font-semibold">{findProcedure(code)?.name ?? code}</span>{' '}
            <span className="text-ink-soft">
              {caseRoleLabels[role]}
              {laterality && `, ${lateralityLabels[laterality].toLowerCase()}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{contextWords(fields, reference)}</p>
      {tokens.length > 0 && (
        <ul aria-label="Read in this line" className="flex flex-wrap gap-1.5">
          {tokens.map((token) => (
            <li key={`${token.kind} ${token.start}`}>
              <button
                type="button"
                className="line-token"
                data-kind={token.kind}
                onClick={() => onText(replaceIn(text, token, ''))}
              >
                <span className="sr-only">Remove </span>
                {token.text}
                <span className="line-token-kind">{tokenWords[token.kind]}</span>
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {line.questions.map((question) => (
        <Question
          key={`${question.kind} ${question.start}`}
          question={question}
          onAnswer={(words) => onText(replaceIn(text, question, words))}
        />
      ))}
    </li>
  );
}

function contextWords(fields: DraftFields, reference: LogReference): string {
  const { siteId, attendingId } = fields;
  const names = placeNames({ siteId, attendingId } as Parameters<typeof placeNames>[0], reference);
  return [
    dayWords(fields.performedOn, reference.today, 'short'),
    siteId ? names.site : 'Site not chosen',
    attendingId ? names.attending : 'Attending not chosen',
    patientTypeLabels[fields.patientType],
  ].join(' · ');
}

/** Asks for what could mean several things or nothing; answering writes the answer into the line. */
function Question({
  question,
  onAnswer,
}: {
  question: LineQuestion;
  onAnswer: (words: string) => void;
}) {
  const words = wordsOfQuestion(question);
  return (
    <fieldset className="line-question">
      <legend className="font-semibold">{words}</legend>
      <div className="flex flex-wrap gap-2">
        {question.options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="choice w-auto"
            onClick={() => onAnswer(answerWords(question.kind, option))}
          >
            {option.label}
          </button>
        ))}
        {question.kind !== 'no-procedure' && (
          <button type="button" className="choice w-auto" onClick={() => onAnswer('')}>
            Leave it out
          </button>
        )}
      </div>
    </fieldset>
  );
}
