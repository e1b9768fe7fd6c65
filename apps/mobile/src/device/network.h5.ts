/** When the network may be there again. */

/** Calls when the browser has a network again, and when the person comes back to the app. */
export function whenReachable(call: () => void) {
  window.addEventListener('online', call);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && call());
}
