import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { TextArea } from '#components/ui/text-area.tsx';
import { guardSentence } from '#domain/guard/guard-rules.ts';
import { guardText } from '#domain/guard/guard-text.ts';
import { maxNoteLetters } from '#domain/procedure-case.ts';

/** A short note, put away until wanted. Identifiers are pointed out while one types. */
export function NoteField({
  note,
  error,
  onNote,
}: {
  note: string;
  error: string | undefined;
  onNote: (note: string) => void;
}) {
  const [asked, setAsked] = useState(note !== '');
  const { blocks, warnings } = guardText(note);
  const [block] = blocks;
  const [warning] = warnings;
  return (
    <details
      className="disclosure note"
      open={asked || error !== undefined}
      onToggle={(event) => setAsked(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
        {note && !asked ? 'Note' : 'Add a note'}
      </summary>
      <TextArea
        label="Note"
        hideLabel
        hint="Teaching points. No names, dates or record numbers."
        rows={3}
        limit={maxNoteLetters}
        value={note}
        error={error ?? (block && guardSentence(block))}
        data-error={error ? '' : undefined}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      <p role="status" className="text-sm text-at-risk-text">
        {!block && warning ? guardSentence(warning) : ''}
      </p>
    </details>
  );
}
