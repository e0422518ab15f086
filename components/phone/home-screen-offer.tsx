import { Share } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';

/** How an iPhone keeps the app, and with it what is saved. */
export function HomeScreenOffer({ onDismiss }: { onDismiss: () => void }) {
  return (
    <div className="mt-6">
      <Card title="Keep Angiolog on this phone">
        <p>
          Safari may clear a page that you don't open for a week. Tap{' '}
          <Share size={18} aria-label="Share" className="inline" />, then “Add to Home Screen”: your
          saved cases stay.
        </p>
        <Button className="mt-3" onClick={onDismiss}>
          Not now
        </Button>
      </Card>
    </div>
  );
}
