/** The three display modes, text sizes and easy words: remembered, and the system's wish as the first. */
import { applyLook, prefersCare, prefersMoreContrast } from '../device/look';
import { recall, remember } from '../device/storage';
import { createCell } from './cell.ts';

export const MODES = ['standard', 'care', 'contrast'] as const;
export const SIZES = ['1', '2', '3'] as const;

type Mode = (typeof MODES)[number];
type Size = (typeof SIZES)[number];
/** `easy`: questions and guides are put in easy-read Chinese. */
type Look = { mode: Mode; size: Size; easy: boolean };

const look = createCell<Look>({ mode: 'standard', size: '1', easy: false });

export const useLook = look.use;

/** The mode for people who are old or see badly begins with large text and easy words. */
export function withMode(before: Look, mode: Mode): Look {
  if (mode !== 'care') return { ...before, mode };
  return { mode, size: before.size === '1' ? '2' : before.size, easy: true };
}

export function setLook(next: Look) {
  look.set(next);
  remember('mode', next.mode);
  remember('size', next.size);
  remember('easy', String(next.easy));
  applyLook(next.mode, next.size);
}

/** Called once, before anything is shown. */
export function startLook() {
  const wished: Mode = prefersMoreContrast() ? 'contrast' : prefersCare() ? 'care' : 'standard';
  const mode = MODES.find((one) => one === recall('mode')) ?? wished;
  const size = SIZES.find((one) => one === recall('size')) ?? '1';
  const easy = (recall('easy') ?? String(mode === 'care')) === 'true';
  look.set({ mode, size, easy });
  applyLook(mode, size);
}
