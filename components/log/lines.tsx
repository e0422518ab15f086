import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { things } from '#components/ui/things.ts';
import { useToast } from '#components/ui/toast.tsx';
import { guardSentence } from '#domain/guard/guard-rules.ts';
import { guardText } from '#domain/guard/guard-text.ts';
import type { CaseId } from '#domain/ids.ts';
import { parseLine } from '#domain/line/parse-line.ts';
import type { ParsedLine } from '#domain/line/parsed-line.ts';
import { newCaseId } from '#offline/new-case-id.ts';
import { phone } from '../phone/use-phone.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftFields } from './draft.ts';
import { LineCase } from './line-case.tsx';
import { fieldsOfLine } from './line-draft.ts';
import type { LogReference } from './log-reference.ts';
import { saveProblemWords } from './save-problem-words.ts';

const mostLetters = 20_000;
/** A line names the day of a case and its attending; only what points at a patient is kept out. */
const saidOnPurpose = new Set(['full-date', 'too-long']);

export interface LinesProps {
  /** The draft as the form opens: what a line doesn't say. */
  readonly opened: DraftFields;
  readonly reference: LogReference;
  /** Puts one case into the form, to look it over there. */
  readonly onDraft: (fields: DraftFields) => void;
}

function useLines(text: string, { reference }: LinesProps) {
  const { today, sites, attendings } = reference;
  const read = useDeferredValue(text);
  return useMemo(() => {
    const block = guardText(read.slice(0, mostLetters)).blocks.find(
      ({ rule }) => !saidOnPurpose.has(rule),
    );
    const lines = read.trim() ? parseLine(read, { today, sites, attendings }) : [];
    return { block, lines };
  }, [read, today, sites, attendings]);
}

const isReady = ({ questions, procedures }: ParsedLine) =>
  questions.length === 0 && procedures.length > 0;

/** The text, what was read in it, and what is asked. */
export function Lines(props: LinesProps) {
  const { opened, reference, onDraft } = props;
  const [text, setText] = useState('');
  const { block, lines } = useLines(text, props);
  const { problem, saveAll } = useSaveLines(props, () => setText(''));
  const ready = !block && lines.length > 0 && lines.every(isReady);
  const [only] = lines.length === 1 ? lines : [];
  return (
    <div className="grid grid-cols-1 gap-3 pt-2">
      <TextArea
        label="A line, or a day's list"
        hint="For example: tips revision stent, w Okafor, primary, yesterday. No names of patients or record numbers."
        rows={3}
        limit={mostLetters}
        value={text}
        autoCapitalize="none"
        spellCheck={false}
        error={block && guardSentence(block)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ol aria-label="Cases in this text" className="line-cases">
        {lines.map((line) => (
          <LineCase
            key={line.start}
            line={line}
            fields={fieldsOfLine(line, opened, reference)}
            reference={reference}
            text={text}
            onText={setText}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        {lines.length > 0 && (
          <Button
            variant={ready ? 'primary' : 'secondary'}
            aria-disabled={!ready}
            onClick={() => ready && void saveAll(lines)}
          >
            {lines.length === 1 ? 'Log this case' : `Log ${lines.length} cases`}
          </Button>
        )}
        {only && !block && only.procedures.length > 0 && (
          <Button
            onClick={() => {
              onDraft(fieldsOfLine(only, opened, reference));
              setText('');
            }}
          >
            Put it into the form
          </Button>
        )}
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {problem ?? (lines.length > 0 && !ready && !block ? 'Answer what is asked first.' : '')}
      </p>
    </div>
  );
}

/** Keeps all cases of a text or, where one can't be right, none; a second try makes none twice. */
function useSaveLines({ opened, reference }: LinesProps, onSaved: () => void) {
  const toast = useToast();
  const [problem, setProblem] = useState<string>();
  const ids = useRef(new Map<string, CaseId>());
  const underWay = useRef(false);
  const idOf = (line: ParsedLine) => {
    const key = `${line.start} ${line.text}`;
    const id = ids.current.get(key) ?? newCaseId();
    ids.current.set(key, id);
    return id;
  };
  const save = async (lines: readonly ParsedLine[]): Promise<string | undefined> => {
    const checked = lines.map((line) => ({
      id: idOf(line),
      result: checkDraft(
        fieldsOfLine(line, opened, reference),
        reference,
        { kind: 'log' },
        undefined,
      ),
    }));
    const wrong = checked.findIndex(({ result }) => !result.ok);
    const fault = checked[wrong]?.result;
    if (fault && !fault.ok) return `Case ${wrong + 1}: ${Object.values(fault.errors)[0]}`;
    for (const { id, result } of checked) {
      const kept = result.ok && (await phone().log(result.fields, id, reference.personId));
      if (kept && !kept.saved) return saveProblemWords(kept.why, 'log').title;
    }
    return undefined;
  };

  const saveAll = async (lines: readonly ParsedLine[]) => {
    if (underWay.current) return;
    underWay.current = true;
    const found = await save(lines);
    underWay.current = false;
    setProblem(found);
    if (found) return;
    ids.current.clear();
    onSaved();
    toast({ message: `${things(lines.length, 'case')} saved on this phone. See them in Cases.` });
  };
  return { problem, saveAll };
}
