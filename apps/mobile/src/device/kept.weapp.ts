/**
 * What this phone keeps of people while there is no network: in WeChat's storage, which is each user's own and each
 * app's own, and sealed by WeChat (AES-128). WeChat gives its apps no place for a key of their own.
 * https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html
 */
import Taro from '@tarojs/taro';

const PREFIX = 'yimi.kept.';
/** A sealed record holds 0.7 MB at most, and all of them 7.1 MB: what is longer lies in parts. */
const PART_LETTERS = 512 * 1024;

/** As WeChat takes it; Taro's types lack it. */
const SEALED = { encrypt: true };

const underWay = new Map<string, Promise<unknown>>();

/** One act at a time under a name. The app has one window. */
export function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  const run = (underWay.get(name) ?? Promise.resolve()).then(act, act);
  underWay.set(name, run);
  const forget = () => void (underWay.get(name) === run && underWay.delete(name));
  run.then(forget, forget);
  return run;
}

const partOf = (name: string, part: number) => `${PREFIX}${name}${part === 0 ? '' : `#${part}`}`;

/** When it resolves, a crash no longer loses it. @throws when the phone is full */
async function keepText(name: string, text: string): Promise<void> {
  const parts = Math.max(1, Math.ceil(text.length / PART_LETTERS));
  // The first part says how many there are, and is written last: what was cut off is not there.
  for (let part = parts - 1; part >= 0; part -= 1) {
    const piece = text.slice(part * PART_LETTERS, (part + 1) * PART_LETTERS);
    const data = part === 0 ? `${parts}:${piece}` : piece;
    await Taro.setStorage({ key: partOf(name, part), data, ...SEALED });
  }
}

async function readPart(name: string, part: number): Promise<string | undefined> {
  const found = await Taro.getStorage<string>({ key: partOf(name, part), ...SEALED }).catch(() => undefined);
  return found?.data;
}

async function keptText(name: string): Promise<string | undefined> {
  const first = await readPart(name, 0);
  if (first === undefined) return undefined;
  const colon = first.indexOf(':');
  const parts = [first.slice(colon + 1)];
  for (let part = 1; part < Number(first.slice(0, colon)); part += 1) parts.push((await readPart(name, part)) ?? '');
  return parts.join('');
}

export function keepBytes(name: string, bytes: ArrayBuffer): Promise<void> {
  return keepText(name, Taro.arrayBufferToBase64(bytes));
}

export async function keptBytes(name: string): Promise<ArrayBuffer | undefined> {
  const text = await keptText(name);
  return text === undefined ? undefined : Taro.base64ToArrayBuffer(text);
}

export function keep(name: string, value: unknown): Promise<void> {
  return keepText(name, JSON.stringify(value));
}

export async function kept(name: string): Promise<unknown> {
  const text = await keptText(name);
  return text && JSON.parse(text);
}

function allKeys(): string[] {
  return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(PREFIX));
}

export async function keptNames(prefix: string): Promise<string[]> {
  const names = allKeys().map((key) => key.slice(PREFIX.length));
  return names.filter((name) => name.startsWith(prefix) && !name.includes('#'));
}

export async function dropKept(name: string): Promise<void> {
  const parts = allKeys().filter((key) => key === partOf(name, 0) || key.startsWith(`${partOf(name, 0)}#`));
  await Promise.all(parts.map((key) => Taro.removeStorage({ key })));
}

/** Everything that was kept of people. */
export async function dropAllKept(): Promise<void> {
  await Promise.all(allKeys().map((key) => Taro.removeStorage({ key })));
}
