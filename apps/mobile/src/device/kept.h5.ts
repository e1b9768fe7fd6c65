/**
 * What this phone keeps of people while there is no network: sealed by AES-GCM under a key that the browser hands out
 * to nobody. Who copies the browser's files reads nothing; who holds the unlocked phone reads what its owner reads.
 */
import { clear, createStore, del, get, keys, set } from 'idb-keyval';

type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

const KEY = 'key';
const place = () => createStore('yimi-kept', 'kept');

/** One act at a time under a name, over all windows of this app. */
export function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`yimi-${name}`, act) as Promise<T>;
}

async function sealingKey(): Promise<CryptoKey> {
  return alone(KEY, async () => {
    const made = await get<CryptoKey>(KEY, place());
    if (made) return made;
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await set(KEY, key, place());
    return key;
  });
}

/** The name is sealed with the value: one record cannot take the place of another. */
const settings = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
});

/** When it resolves, a crash no longer loses it. @throws when the phone is full */
export async function keepBytes(name: string, bytes: BufferSource): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(settings(name, iv), await sealingKey(), bytes);
  await set(name, { iv, bytes: sealed } satisfies Sealed, place());
}

export async function keptBytes(name: string): Promise<ArrayBuffer | undefined> {
  const sealed = await get<Sealed>(name, place());
  return sealed && crypto.subtle.decrypt(settings(name, sealed.iv), await sealingKey(), sealed.bytes);
}

export function keep(name: string, value: unknown): Promise<void> {
  return keepBytes(name, new TextEncoder().encode(JSON.stringify(value)));
}

export async function kept(name: string): Promise<unknown> {
  const bytes = await keptBytes(name);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

export async function keptNames(prefix: string): Promise<string[]> {
  return (await keys<string>(place())).filter((name) => name.startsWith(prefix));
}

export function dropKept(name: string): Promise<void> {
  return del(name, place());
}

/** Everything, and the key with it. */
export function dropAllKept(): Promise<void> {
  return clear(place());
}
