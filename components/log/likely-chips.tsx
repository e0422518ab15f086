import { Check, Pin, PinOff, X } from 'lucide-react';
import { useState } from 'react';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { type Chip, chipKey, chipName, codesOf } from '#domain/chips/chip.ts';
import { isFavourite, type OwnChips, removeBundle, toggleFavourite } from './kept-chips.ts';

interface ChipsProps {
  readonly chips: readonly Chip[];
  /** They are what the department logs, and nothing of the resident's own. */
  readonly usual: boolean;
  readonly own: OwnChips;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (codes: readonly string[]) => void;
  readonly onOwn: (chips: OwnChips) => void;
}

/** What is likely next, one tap each; pins keep a chip in front. */
export function LikelyChips({ chips, usual, own, chosen, onChoose, onOwn }: ChipsProps) {
  const [arranging, setArranging] = useState(false);
  const heading = usual ? 'Usual in your department' : 'Likely';
  return (
    <section aria-label={heading}>
      <div className="flex items-center justify-between gap-2">
        <p aria-hidden="true" className="chips-label">
          {heading}
        </p>
        <button
          type="button"
          className="text-link min-h-11 px-2 text-sm"
          aria-pressed={arranging}
          onClick={() => setArranging(!arranging)}
        >
          {arranging ? 'Done' : 'Arrange'}
        </button>
      </div>
      <ul className="chips">
        {chips.map((chip) => (
          <li key={chipKey(codesOf(chip))}>
            {arranging ? (
              <ArrangeChip chip={chip} own={own} onOwn={onOwn} />
            ) : (
              <ChooseChip chip={chip} own={own} chosen={chosen} onChoose={onChoose} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChooseChip({
  chip,
  own,
  chosen,
  onChoose,
}: { chip: Chip } & Pick<ChipsProps, 'own' | 'chosen' | 'onChoose'>) {
  const codes = codesOf(chip);
  const there = codes.every((code) => chosen.has(code));
  return (
    <button
      type="button"
      className="chip"
      data-chosen={there ? '' : undefined}
      onClick={() => onChoose(codes)}
    >
      <span className="min-w-0">
        {chipName(chip, own.bundles)}
        {codes.length > 1 && <span className="choice-detail truncate">{partsOf(codes)}</span>}
        {there && <span className="sr-only"> (in this case)</span>}
      </span>
      {there && <Check size={18} aria-hidden="true" className="shrink-0" />}
    </button>
  );
}

const partsOf = (codes: readonly string[]) =>
  `${codes.length} procedures: ${codes.map((code) => findProcedure(code)?.name ?? code).join(', ')}`;

function ArrangeChip({ chip, own, onOwn }: { chip: Chip } & Pick<ChipsProps, 'own' | 'onOwn'>) {
  const name = chipName(chip, own.bundles);
  const pinned = isFavourite(own, chip);
  const ownBundle = chip.kind === 'bundle' && own.bundles.some(({ id }) => id === chip.id);
  const Icon = pinned ? PinOff : Pin;
  return (
    <div className="chip chip-arranged">
      <span className="min-w-0 grow">{name}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={pinned ? `Unpin ${name}` : `Pin ${name}`}
        onClick={() => onOwn(toggleFavourite(own, chip))}
      >
        <Icon size={18} aria-hidden="true" />
      </button>
      {ownBundle && (
        <button
          type="button"
          className="icon-button"
          aria-label={`Remove the bundle ${name}`}
          onClick={() => onOwn(removeBundle(own, chip.id))}
        >
          <X size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
