import { useState } from 'react';
import { TextInput } from '#components/ui/text-input.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { AttendingChoice as Attending } from './log-reference.ts';
import { orderAttendings } from './order-attendings.ts';

const searchedFrom = 9;

interface AttendingChoiceProps {
  readonly attendings: readonly Attending[];
  readonly recentIds: readonly string[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Attendings as buttons, those of late first; a search where there are many. */
export function AttendingChoice({ attendings, recentIds, chosen, onChoose }: AttendingChoiceProps) {
  const [search, setSearch] = useState('');
  const found = orderAttendings(attendings, recentIds, search);
  const [best] = found;
  return (
    <div className="grid grid-cols-1 gap-2">
      {attendings.length >= searchedFrom && (
        <TextInput
          label="Find an attending"
          hideLabel
          placeholder="Find an attending"
          value={search}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (search.trim() && best) onChoose(best.id);
          }}
        />
      )}
      <ChoiceList
        narrow
        label="Attending"
        choices={found.map(({ id, name }) => ({ id, label: name }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {found.length === 0 && (
        <p role="status" className="text-ink-soft">
          No attending by this name. A coordinator can add one.
        </p>
      )}
    </div>
  );
}
