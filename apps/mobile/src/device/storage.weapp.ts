/** What this phone remembers: settings and names of places, never anything about a person. */
import Taro from '@tarojs/taro';

export function remember(key: string, value: string) {
  try {
    Taro.setStorageSync(`yimi.${key}`, value);
  } catch {
    // A full phone still works; it only forgets.
  }
}

export function recall(key: string): string | null {
  return (Taro.getStorageSync(`yimi.${key}`) as string) || null;
}

export function forget(key: string) {
  Taro.removeStorageSync(`yimi.${key}`);
}
