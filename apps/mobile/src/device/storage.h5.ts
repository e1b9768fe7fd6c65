/** What this phone remembers: settings and names of places, never anything about a person. */

export function remember(key: string, value: string) {
  try {
    localStorage.setItem(`yimi.${key}`, value);
  } catch {
    // A browser that stores nothing still works; it only forgets.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`yimi.${key}`);
  } catch {
    return null;
  }
}

export function forget(key: string) {
  try {
    localStorage.removeItem(`yimi.${key}`);
  } catch {
    // see remember
  }
}
