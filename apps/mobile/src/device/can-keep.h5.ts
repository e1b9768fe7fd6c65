/** Browsers seal and lock on secure pages only. Where they don't, nothing of a person is kept. */
export function canKeep(): boolean {
  return window.isSecureContext && 'indexedDB' in window && 'locks' in navigator;
}
