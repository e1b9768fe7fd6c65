/** How long to wait before the network is tried again. */

const FIRST_MS = 2000;
const LONGEST_MS = 5 * 60_000;

/**
 * Doubles with each failure in a row up to five minutes, and lies anywhere in the upper half of that: phones of one
 * village whose mast comes back do not all call in the same second.
 * @param random from 0 to 1
 */
export function backOffMs(failures: number, random: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
  return Math.round(most / 2 + (most / 2) * random);
}
