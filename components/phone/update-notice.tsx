import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useServiceWorker } from './use-service-worker.ts';

/** A new version never pulls the page away from under a person: it waits until asked, or unseen. */
export function UpdateNotice() {
  const { isWaiting, takeOver } = useServiceWorker();
  return (
    <div role="status" className={isWaiting ? 'mb-4' : undefined}>
      {isWaiting && (
        <Notice
          tone="info"
          title="A new version is ready."
          action={<Button onClick={takeOver}>Update</Button>}
        >
          What you typed stays.
        </Notice>
      )}
    </div>
  );
}
