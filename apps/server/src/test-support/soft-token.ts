/** Test support: a PKCS#11 token of SoftHSM in a folder of its own, which can be taken away and given back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pkcs11Access } from '../platform/keys/pkcs11-token.ts';

const LIBRARY = process.env.SOFTHSM2_LIBRARY ?? '/usr/lib/softhsm/libsofthsm2.so';
const TOKEN = 'yimi-test';

export type SoftToken = Pkcs11Access & {
  /** For processes that are started: where SoftHSM finds the token. */
  env: { SOFTHSM2_CONF: string };
  takeAway(): void;
  giveBack(): void;
  remove(): void;
};

/** This process uses it from now on. */
export function makeSoftToken(): SoftToken {
  const folder = mkdtempSync(path.join(tmpdir(), 'yimi-token-'));
  const tokens = path.join(folder, 'tokens');
  const away = path.join(folder, 'away');
  const conf = path.join(folder, 'softhsm2.conf');
  const pinFile = path.join(folder, 'pin');
  mkdirSync(tokens);
  writeFileSync(conf, `directories.tokendir = ${tokens}\nlog.level = ERROR\n`);
  writeFileSync(pinFile, '135790\n', { mode: 0o600 });
  process.env.SOFTHSM2_CONF = conf;
  const init = ['--init-token', '--free', '--label', TOKEN, '--so-pin', '86428642', '--pin', '135790'];
  execFileSync('softhsm2-util', init, { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    library: LIBRARY,
    token: TOKEN,
    pinFile,
    env: { SOFTHSM2_CONF: conf },
    takeAway: () => renameSync(tokens, away),
    giveBack: () => renameSync(away, tokens),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
