import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const LAST_LINES = 10;

/**
 * Waits until an address answers with success.
 * @throws when it has not within `limitMs`, with the last lines of the process's log
 */
export async function untilAnswers(
  url: string,
  { limitMs, logFile }: { limitMs: number; logFile: string },
): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const well = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (well) return;
    if (Date.now() > deadline) {
      const log = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-LAST_LINES);
      throw new Error(`${url} did not answer within ${limitMs / 1000} s; ${logFile} ends with:\n${log.join('\n')}`);
    }
    await wait(100);
  }
}
