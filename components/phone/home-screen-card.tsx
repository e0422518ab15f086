import { useEffect, useState } from 'react';
import { latePart } from '#components/ui/late-part.tsx';
import type { OwnCase } from '#offline/own-case.ts';

const HomeScreenOffer = latePart(
  async () => (await import('./home-screen-offer.tsx')).HomeScreenOffer,
);
const dismissedKey = 'angiolog-home-screen-card';
const savesUntilAsked = 2;

/** Safari in a tab on an iPhone or iPad, which may clear a tab's storage after a week away. */
function isSafariTab(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  const apple =
    /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  const installed = matchMedia('(display-mode: standalone)').matches;
  return apple && !installed && !/CriOS|FxiOS|EdgiOS/.test(userAgent);
}

/** Asks, after the second saved case, to keep the app where its storage is safe. */
export function HomeScreenCard({ cases }: { cases: readonly OwnCase[] }) {
  const [offered, setOffered] = useState(false);
  const enough = cases.length >= savesUntilAsked;
  useEffect(() => {
    setOffered(enough && isSafariTab() && !localStorage.getItem(dismissedKey));
  }, [enough]);
  if (!offered) return null;
  const dismiss = () => {
    localStorage.setItem(dismissedKey, '1');
    setOffered(false);
  };
  return <HomeScreenOffer onDismiss={dismiss} />;
}
