/** The three display modes and text sizes: remembered, and the system's wish as the first. */
import { applyLook, prefersCare, prefersMoreContrast } from '../device/look';
import { recall, remember } from '../device/storage';
import { createCell } from './cell.ts';

export const MODES = ['standard', 'care', 'contrast'] as const;
export const SIZES = ['1', '2', '3'] as const;

type Mode = (typeof MODES)[number];
type Size = (typeof SIZES)[number];
type Look = { mode: Mode; size: Size };

const look = createCell<Look>({ mode: 'standard', size: '1' });

export const useLook = look.use;

/** The mode for people who are old or see badly begins with large text. */
export function withMode(before: Look, mode: Mode): Look {
  return { mode, size: mode === 'care' && before.size === '1' ? '2' : before.size };
}

export function setLook(next: Look) {
  look.set(next);
  remember('mode', next.mode);
  remember('size', next.size);
  applyLook(next.mode, next.size);
}

/** Called once, before anything is shown. */
export function startLook() {
  const wished: Mode = prefersMoreContrast() ? 'contrast' : prefersCare() ? 'care' : 'standard';
  const mode = MODES.find((one) => one === recall('mode')) ?? wished;
  const size = SIZES.find((one) => one === recall('size')) ?? '1';
  look.set({ mode, size });
  applyLook(mode, size);
}
