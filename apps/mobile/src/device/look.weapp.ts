/** How WeChat shows text. Each page reads the chosen look itself: there is no document that could carry it. */
import Taro from '@tarojs/taro';

/** WeChat's text size in px: 16 or 17 is its standard. */
const STANDARD = 16;
/** 关怀模式 sets 23.8 px on iPhones and 24.5 on iPads. */
const CARE_FROM = 23;

/** The text size that the person set in WeChat, in px. */
export function textSize(): number {
  return (Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting ?? STANDARD;
}

export function applyLook(_mode: string, _size: string) {}

/** WeChat does not tell. */
export function prefersMoreContrast(): boolean {
  return false;
}

export function prefersCare(): boolean {
  return textSize() >= CARE_FROM;
}
