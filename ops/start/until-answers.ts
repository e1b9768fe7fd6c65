import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until an address answers with success.
 * @throws when it has not within `limitMs`
 */
export async function untilAnswers(url: string, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const well = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (well) return;
    if (Date.now() > deadline) throw new Error(`${url} did not answer within ${limitMs / 1000} s`);
    await wait(100);
  }
}
