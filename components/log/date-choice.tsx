import { DateInput } from '#components/ui/text-input.tsx';
import { dayBefore, dayWords } from '../cases/day-words.ts';
import { ChoiceList } from './choice-list.tsx';
import type { LogReference } from './log-reference.ts';

/** Today, yesterday, or the platform's own date picker. Days are `YYYY-MM-DD`. */
export function DateChoice({
  value,
  reference: { today, startsOn, graduatesOn },
  onChoose,
  onPick,
}: {
  value: string;
  reference: Pick<LogReference, 'today' | 'startsOn' | 'graduatesOn'>;
  /** A button says it all: the choice is done. */
  onChoose: (day: string) => void;
  /** A date is being picked or typed, and may change again. */
  onPick: (day: string) => void;
}) {
  const days = [today, dayBefore(today)];
  return (
    <div className="grid grid-cols-1 gap-3">
      <ChoiceList
        narrow
        label="Date of the procedure"
        choices={days.map((day) => ({ id: day, label: dayWords(day, today) }))}
        chosen={value}
        onChoose={onChoose}
      />
      <DateInput
        label="Another day"
        defaultValue={value}
        min={startsOn}
        max={today.localeCompare(graduatesOn) < 0 ? today : graduatesOn}
        // A half-typed date reads as an empty text: the day that was chosen stays until it is whole.
        onChange={(event) => {
          if (event.currentTarget.value) onPick(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </div>
  );
}
