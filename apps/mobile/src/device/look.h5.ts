/** Lets the whole app look as the person set it, and asks what the system prefers. */

export function applyLook(mode: string, size: string) {
  document.documentElement.dataset.mode = mode;
  document.documentElement.dataset.size = size;
}

export function prefersMoreContrast(): boolean {
  return window.matchMedia('(prefers-contrast: more)').matches;
}

/** Browsers know no such wish. */
export function prefersCare(): boolean {
  return false;
}
