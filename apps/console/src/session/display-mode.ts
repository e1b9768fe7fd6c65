/** How pages look, remembered on this computer. */
const KEY = 'yimi.display';

export const DISPLAY_MODES = ['standard', 'large', 'contrast'] as const;
export type DisplayMode = (typeof DISPLAY_MODES)[number];

/** The remembered mode; without one, high contrast where the system asks for it. */
export function displayMode(): DisplayMode {
  const kept = DISPLAY_MODES.find((mode) => mode === localStorage.getItem(KEY));
  return kept ?? (matchMedia('(prefers-contrast: more)').matches ? 'contrast' : 'standard');
}

export function showDisplayMode(mode: DisplayMode): void {
  document.documentElement.dataset.display = mode;
}

export function keepDisplayMode(mode: DisplayMode): void {
  localStorage.setItem(KEY, mode);
  showDisplayMode(mode);
}
