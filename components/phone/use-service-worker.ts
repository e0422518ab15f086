import { useEffect, useState } from 'react';
import { hasKeptDraft } from '../log/draft-store.ts';

/** Registers the worker that lets the phone's pages open without a network; in production alone. */
async function register(onWaiting: (worker: ServiceWorker) => void) {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const tell = (worker: ServiceWorker | null) => {
    // The very first one serves nothing yet: there is nothing to update.
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) onWaiting(worker);
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => tell(installing));
  });
}

function changeOverTo(worker: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  worker.postMessage('take-over');
}

/**
 * A newer version that waits, and how to change over to it. By itself that happens only while
 * nobody looks and nothing is half typed.
 */
export function useServiceWorker() {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    register(setWaiting).catch(() => {
      // Blocked or offline: the pages work with the network, as before.
    });
  }, []);
  useEffect(() => {
    if (!waiting) return;
    const onHidden = () => {
      const free = document.visibilityState === 'hidden' && !hasKeptDraft(sessionStorage);
      if (free) changeOverTo(waiting);
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [waiting]);
  return { isWaiting: waiting !== undefined, takeOver: () => waiting && changeOverTo(waiting) };
}
