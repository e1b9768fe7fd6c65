/** Keeps the app itself on the phone, so that it opens without a network. */

/** After the page: nobody waits for it. A browser that refuses only opens nothing without a network. */
export function keepShell() {
  if (!('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
