/** wx's storage in the browser's: open as text, or sealed where the app asks for it, within WeChat's limits. */
import { answerWith, type Callbacks, promising } from './answer.ts';

const OPEN = 'wx.';
const SEALED = 'wx-sealed.';
/** Of one sealed record, and of all of them. */
const MOST_LETTERS = 0.7 * 1024 * 1024;
const MOST_IN_ALL = 7.1 * 1024 * 1024;

type Asked = Callbacks & { key: string; data?: unknown; encrypt?: boolean };

/** No cipher, but nothing that can be read by chance: what an app forgot to seal is found by its words. */
const seal = (text: string) => btoa(encodeURIComponent(text));
const open = (sealed: string) => decodeURIComponent(atob(sealed));

/** The browser's own storage is smaller than WeChat's, so that what is sealed lies in memory and its copy. */
const sealed = new Map<string, string>();
for (const key of Object.keys(localStorage))
  if (key.startsWith(SEALED)) sealed.set(key.slice(SEALED.length), open(localStorage.getItem(key) ?? ''));

async function setStorage({ key, data, encrypt }: Asked): Promise<Record<string, unknown>> {
  if (typeof data !== 'string') throw new Error('setStorage:fail only text is kept here');
  if (!encrypt) {
    localStorage.setItem(OPEN + key, data);
    return {};
  }
  if (data.length > MOST_LETTERS) throw new Error('setStorage:fail exceed storage item max length');
  const others = [...sealed].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
  if (others + data.length > MOST_IN_ALL) throw new Error('setStorage:fail exceed storage max size');
  sealed.set(key, data);
  try {
    localStorage.setItem(SEALED + key, seal(data));
  } catch {
    // Only what survives a restart is lost.
  }
  return {};
}

async function getStorage({ key, encrypt }: Asked): Promise<Record<string, unknown>> {
  const kept = sealed.get(key);
  const data = encrypt ? kept : localStorage.getItem(OPEN + key);
  if (data === undefined || data === null) throw new Error('getStorage:fail data not found');
  return { data };
}

async function removeStorage({ key }: Asked): Promise<Record<string, unknown>> {
  sealed.delete(key);
  for (const prefix of [OPEN, SEALED]) localStorage.removeItem(prefix + key);
  return {};
}

const asking = (act: (asked: Asked) => Promise<Record<string, unknown>>) =>
  promising((options: Asked) => answerWith(options, act(options)));

export const storage = {
  setStorage: asking(setStorage),
  getStorage: asking(getStorage),
  removeStorage: asking(removeStorage),
  setStorageSync: (key: string, value: string) => localStorage.setItem(OPEN + key, value),
  getStorageSync: (key: string) => localStorage.getItem(OPEN + key) ?? '',
  removeStorageSync: (key: string) => localStorage.removeItem(OPEN + key),
  getStorageInfoSync() {
    const names = Object.keys(localStorage).filter((key) => key.startsWith(OPEN));
    return { keys: [...names.map((key) => key.slice(OPEN.length)), ...sealed.keys()] };
  },
};
