/** Whether somebody is at the page. What an open page asks by itself must not keep a session alive at a desk that was left. */

/** By hand, by keys, by voice or by a switch: every aid ends in one of these. */
const ACTS = ['pointerdown', 'keydown', 'click', 'input', 'wheel', 'touchmove'] as const;
/** Well below the thirty minutes after which an idle session ends, and longer than anything that a press begins. */
const AWAY_AFTER_MS = 60_000;

let lastAct = performance.now();

/** Watches for acts, also those that a control keeps to itself. Opening the page is one. */
export function watchPresence(page: EventTarget): void {
  const seen = () => {
    lastAct = performance.now();
  };
  seen();
  for (const act of ACTS) page.addEventListener(act, seen, { capture: true, passive: true });
}

export function isAway(): boolean {
  return performance.now() - lastAct > AWAY_AFTER_MS;
}
