'use client';
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { nextCell } from './next-cell.ts';

type Target = HTMLElement | null;

function targetsOf(table: HTMLTableElement): Target[][] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => cell.querySelector<HTMLElement>('a, button')),
  );
}

/** One tab stop in the whole table: 2,700 of them would wall off what comes after it. */
function settle(targets: readonly Target[][], stop: HTMLElement) {
  for (const target of targets.flat()) {
    if (target) target.tabIndex = target === stop ? 0 : -1;
  }
}

function placeOf(targets: readonly Target[][], wanted: HTMLElement) {
  const row = targets.findIndex((cells) => cells.includes(wanted));
  const column = targets[row]?.indexOf(wanted) ?? -1;
  return row < 0 ? undefined : { row, column };
}

/**
 * Arrow keys, Home and End move between the links and buttons of a table. Without a script every
 * link keeps its own tab stop.
 */
export function useRovingCells(table: RefObject<HTMLTableElement | null>) {
  const stop = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!table.current) return;
    const targets = targetsOf(table.current);
    const kept = stop.current && table.current.contains(stop.current) ? stop.current : undefined;
    stop.current = kept ?? table.current.querySelector<HTMLElement>('tbody a');
    if (stop.current) settle(targets, stop.current);
  });

  return {
    onFocus({ target }: FocusEvent<HTMLTableElement>) {
      if (stop.current && stop.current !== target) stop.current.tabIndex = -1;
      stop.current = target;
      target.tabIndex = 0;
    },
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const { altKey, ctrlKey, metaKey, shiftKey, key, currentTarget, target } = event;
      if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
      const targets = targetsOf(currentTarget);
      const at = placeOf(targets, target);
      const next =
        at &&
        nextCell(
          key,
          at,
          targets.map((row) => row.map(Boolean)),
        );
      const to = next && targets[next.row]?.[next.column];
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}
