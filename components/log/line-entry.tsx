import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { latePart } from '#components/ui/late-part.tsx';
import type { LinesProps } from './lines.tsx';

// The parser and the guard are loaded when a line is begun: most cases never need them.
const Lines = latePart(async () => (await import('./lines.tsx')).Lines);

/** A typed, dictated or pasted line, or a whole day of them: read on the phone, asked where unsure. */
export function LineEntry(props: LinesProps) {
  const [asked, setAsked] = useState(false);
  return (
    <details
      className="disclosure"
      onToggle={(event) => {
        if (event.currentTarget.open) setAsked(true);
      }}
    >
      <summary>
        <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
        Type, dictate or paste a line
      </summary>
      {asked && <Lines {...props} />}
    </details>
  );
}
