/** Hands the address of a page on, by the phone's own way of sharing where the browser has it. */

/** @returns whether it was shared, copied, or has to be copied by hand */
export async function share(title: string, path: string): Promise<'shared' | 'copied' | 'by-hand'> {
  const url = new URL(path, window.location.href).href;
  if ('share' in navigator) {
    // Who closes the dialog has changed their mind: that is no fault.
    await navigator.share({ title, url }).catch(() => undefined);
    return 'shared';
  }
  try {
    await window.navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}

/** A browser shares what its button says. */
export function useShared(_title: string, _path: string) {}
