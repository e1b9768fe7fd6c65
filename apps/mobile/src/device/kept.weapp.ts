/**
 * WeChat gives its apps no cipher and no place for a key that can't be read out: what they store lies open in its
 * folder. So nothing of a person is kept in the mini-program, and drafts are filled in there with a network only.
 */

export function alone<T>(_: string, act: () => Promise<T>): Promise<T> {
  return act();
}

export async function keepBytes(_name: string, _bytes: BufferSource): Promise<void> {}

export async function keptBytes(_: string): Promise<ArrayBuffer | undefined> {
  return undefined;
}

export async function keep(_name: string, _value: unknown): Promise<void> {}

export async function kept(_: string): Promise<unknown> {
  return undefined;
}

export async function keptNames(_: string): Promise<string[]> {
  return [];
}

export async function dropKept(_: string): Promise<void> {}

export async function dropAllKept(): Promise<void> {}
