/** Keeps a page alive over a new version of the app. */

const RENEWED = 'yimi.renewed-at';
/** A file that is missing even after a reload is not a new version. */
const NOT_AGAIN_MS = 30_000;

/**
 * When a new version took the place of this one, the parts that this one still wants to load are gone. The page that
 * the person asked for stands in the address already: it is loaded anew.
 */
export function renewWhenOutdated() {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!/Loading (CSS )?chunk/.test(String((reason as Error | undefined)?.message))) return;
    const before = Number(sessionStorage.getItem(RENEWED) ?? 0);
    if (Date.now() - before < NOT_AGAIN_MS) return;
    sessionStorage.setItem(RENEWED, String(Date.now()));
    window.location.reload();
  });
}
