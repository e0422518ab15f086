import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { TextArea } from '#components/ui/text-area.tsx';
import { guardSentence } from '#domain/guard/guard-rules.ts';
import { maxNoteLetters } from '#domain/procedure-case.ts';
import { type GuardText, loadGuard } from './load-note-check.ts';

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
  const open = asked || error !== undefined;
  const { block, warning } = useGuard(note, open);
  return (
    <details
      className="disclosure"
      open={open}
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

/** What the guard finds first; nothing until it is loaded, which an open note asks for. */
function useGuard(note: string, open: boolean) {
  const [guard, setGuard] = useState<{ readonly text: GuardText }>();
  useEffect(() => {
    if (open) loadGuard().then((text) => setGuard(text && { text }));
  }, [open]);
  const found = guard?.text(note);
  return { block: found?.blocks[0], warning: found?.warnings[0] };
}
