'use client';
import { useSyncExternalStore } from 'react';
import { Segmented } from '#components/ui/segmented.tsx';

const storageKey = 'angiolog-theme';
const changed = 'angiolog-theme-changed';
const options = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
type Theme = (typeof options)[number]['value'];

function chosenTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

function choose(theme: Theme) {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is blocked: the choice holds until the page is left.
  }
  window.dispatchEvent(new Event(changed));
}

function subscribe(notify: () => void) {
  window.addEventListener(changed, notify);
  return () => window.removeEventListener(changed, notify);
}

/** System, light or dark; remembered on this device. `public/theme.js` applies it before paint. */
export function ThemeSwitch({ name = 'theme' }: { name?: string }) {
  const theme = useSyncExternalStore(subscribe, chosenTheme, () => 'system' as const);
  return <Segmented legend="Theme" name={name} options={options} value={theme} onChange={choose} />;
}
