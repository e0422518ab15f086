import { type RefObject, useEffect } from 'react';

/** True for a mouse or a trackpad, where focusing a field opens no keyboard over the page. */
export function hasFinePointer(): boolean {
  return globalThis.matchMedia?.('(hover: hover) and (pointer: fine)').matches ?? false;
}

function isTyping(target: EventTarget | null) {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=radio])');
}

/** "/" goes to the search, Ctrl or ⌘ with Enter saves. */
export function useShortcuts(
  form: RefObject<HTMLFormElement | null>,
  search: RefObject<HTMLInputElement | null>,
) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        search.current?.focus();
      }
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.current?.requestSubmit();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [form, search]);
}
