/** Whether this browser can read aloud. */
export function canRead(): boolean {
  return typeof speechSynthesis !== 'undefined';
}
