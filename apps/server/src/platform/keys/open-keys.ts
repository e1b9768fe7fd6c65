import { existsSync } from 'node:fs';
import { fileModule, kekFile } from './file-module.ts';
import { type KekKeeper, keyProvider } from './key-provider.ts';
import type { KeySettings } from './key-settings.ts';
import { pkcs11Module } from './pkcs11-module.ts';

/**
 * The provider that the county chose: the one place where they are told apart. A file that is still there opens what
 * it wrapped, so that server and worker run on while a county moves to a module.
 */
export async function openKeys(
  settings: KeySettings,
  { dataDir, county, now }: { dataDir: string; county: string; now(): Date },
): Promise<KekKeeper> {
  const file = kekFile(dataDir, county);
  if (settings.provider === 'file') return keyProvider([fileModule(file)], now);
  const module = await pkcs11Module(settings, county);
  return keyProvider(existsSync(file) ? [module, fileModule(file)] : [module], now);
}
