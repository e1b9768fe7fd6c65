import { readFile, writeFile } from 'node:fs/promises';

/** The text of a file that only its owner may read; made at the first call. */
export async function secretFile(file: string, make: () => string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const text = make();
    // `wx`: never writes over a secret that something is sealed with.
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    return text;
  }
}
