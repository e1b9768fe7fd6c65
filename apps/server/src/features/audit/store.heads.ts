/** The published heads: a folder that lies, in a real district, on a machine that the database's owner does not run. */
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is signed: the state of a county's trail at a moment. `root` in hexadecimal. */
export type TreeHead = { county: string; size: number; root: string; at: string };

/** `signature`: SM2, base64, over the canonical JSON of the other fields. */
export type PublishedHead = TreeHead & { signature: string };

const KEY_FILE = 'public-key.hex';

/**
 * Adds a head to the file of its month; it is on disk when this resolves. After a crash between file and database the
 * file has one head more, which is as true as the others.
 */
export async function publishHead(folder: string, head: PublishedHead, publicKey: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, KEY_FILE), Buffer.from(publicKey).toString('hex'), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const file = await open(path.join(folder, `${head.county}-${head.at.slice(0, 7)}.jsonl`), 'a');
  try {
    await file.writeFile(`${JSON.stringify(head)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Every head of a county by size, and the key that signed them; undefined when nothing was ever published there. */
export async function publishedHeads(
  folder: string,
  county: string,
): Promise<{ publicKey: Buffer; heads: PublishedHead[] } | undefined> {
  const key = await readFile(path.join(folder, KEY_FILE), 'utf8').catch(() => undefined);
  if (!key) return undefined;
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${county}-`) && name.endsWith('.jsonl'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  const heads = lines.map((line) => JSON.parse(line) as PublishedHead).sort((a, b) => a.size - b.size);
  return { publicKey: Buffer.from(key, 'hex'), heads };
}
