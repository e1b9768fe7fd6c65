/** Keeps the app itself on the phone, so that it opens without a network. */
import type { Take } from '../state/newer-version.ts';

/**
 * After the page: nobody waits for it. A browser that refuses only opens nothing without a network.
 * @param onNewer a newer version is on the phone and waits
 */
export function keepShell(onNewer: (take: Take) => void) {
  if (!('serviceWorker' in navigator)) return;
  const watch = (registration: ServiceWorkerRegistration) => {
    const tell = () => {
      const { waiting } = registration;
      if (waiting && navigator.serviceWorker.controller) onNewer({ now: () => takeOver(waiting) });
    };
    tell();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
    // An app on the home screen stays open for days: it asks when the person comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  };
  window.addEventListener('load', () => navigator.serviceWorker.register('/sw.js').then(watch, () => undefined));
}

function takeOver(waiting: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
  waiting.postMessage('take-over');
}
