import { Share } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { OwnCase } from '#offline/own-case.ts';

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
  return (
    <div className="mt-6">
      <Card title="Keep Angiolog on this phone">
        <p>
          Safari may clear a page that you don't open for a week. Tap{' '}
          <Share size={18} aria-label="Share" className="inline" />, then “Add to Home Screen”: your
          saved cases stay.
        </p>
        <Button className="mt-3" onClick={dismiss}>
          Not now
        </Button>
      </Card>
    </div>
  );
}
