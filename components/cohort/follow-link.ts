import type { MouseEvent } from 'react';

/**
 * A click on a plain link, kept within the app; with a modifier key it stays the browser's. Serves a
 * table of thousands of links, where a component for each would be felt.
 */
export function followLink(event: MouseEvent<HTMLElement>, open: (href: string) => void) {
  const { button, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  open(link.pathname + link.search);
}
