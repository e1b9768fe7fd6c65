/** A visit to the identity provider: this tab keeps its ticket until the browser comes back. */
const KEY = 'yimi.console.sso';

export type SsoVisit = {
  ticket: string;
  purpose: 'sign-in' | 'link';
  /** The page to which a sign-in returns. */
  back: string;
};

export function leaveForProvider(url: string, visit: SsoVisit): void {
  sessionStorage.setItem(KEY, JSON.stringify(visit));
  window.location.assign(url);
}

/** The visit from which this tab came back; it is good once. */
export function takeSsoVisit(): SsoVisit | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as SsoVisit);
}
