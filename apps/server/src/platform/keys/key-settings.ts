/** Where a county keeps its key-encryption keys, as the environment says it. */
import type { Pkcs11Access } from './pkcs11-token.ts';

export type KeySettings = { provider: 'file' } | ({ provider: 'pkcs11' } & Pkcs11Access);

type Env = Readonly<Record<string, string | undefined>>;

/** KEY_PROVIDER file (when nothing is said) or pkcs11; faults are added to the list. */
export function readKeySettings(env: Env, faults: string[]): KeySettings {
  const provider = env.KEY_PROVIDER || 'file';
  if (provider === 'file') return { provider };
  if (provider !== 'pkcs11') {
    faults.push('KEY_PROVIDER has to be file or pkcs11');
    return { provider: 'file' };
  }
  const need = (name: string) => {
    const value = env[name];
    if (!value) faults.push(`${name} is not set`);
    return value ?? '';
  };
  return {
    provider: 'pkcs11',
    library: need('PKCS11_LIBRARY'),
    token: need('PKCS11_TOKEN'),
    pinFile: need('PKCS11_PIN_FILE'),
  };
}
