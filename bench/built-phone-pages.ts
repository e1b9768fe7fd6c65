import path from 'node:path';
import { buildFrontEnd, FRONT_ENDS } from '@yimi/ops/start/front-end';

/** Builds the phone's pages where they are missing or old. @returns their folder */
export async function builtPhonePages(): Promise<string> {
  const root = process.cwd();
  const frontEnd = FRONT_ENDS.find(({ workspace }) => workspace === '@yimi/mobile');
  if (!frontEnd) throw new Error('the phone pages are not among the front ends');
  const log = path.join(root, '.yimi', 'bench-build.log');
  await buildFrontEnd(root, frontEnd, log, { signal: new AbortController().signal, begin: () => {} });
  return path.join(root, frontEnd.output);
}
