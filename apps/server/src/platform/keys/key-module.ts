/**
 * What holds a county's key-encryption keys (KEK) and never hands them out: a file, a PKCS#11 module. A domestic
 * security module (SDF, GM/T 0018) is one more file that makes a KeyModule, and one more line in `open-keys.ts`:
 * docs/keys.md says which of its functions does what.
 */
import { randomBytes } from 'node:crypto';
import type { WrapPurpose } from '@yimi/crypto/key-wrapping';

export type KeyModule = {
  /** Ids of the KEKs that it holds now, in the order in which they came into force. Another process may add one. */
  ids(): Promise<readonly Buffer[]>;
  /** Makes a KEK under this id, to stay. */
  make(id: Buffer): Promise<void>;
  /** Closes at most some hundred bytes. The same bytes closed for one purpose do not open for the other. */
  seal(id: Buffer, purpose: WrapPurpose, bytes: Uint8Array): Promise<Buffer>;
  /** null when there is no such KEK, or it did not close these bytes for this purpose, or they were changed since. */
  open(id: Buffer, purpose: WrapPurpose, sealed: Uint8Array): Promise<Buffer | null>;
  close(): void;
};

export const KEK_ID_BYTES = 8;

/** Of the file's first KEK where it was made before KEKs had ids. */
export const NO_ID = Buffer.alloc(KEK_ID_BYTES);

/** Milliseconds since 1970 in 6 bytes, so that ids sort by age, and 2 random bytes. */
export function newKekId(at: Date): Buffer {
  const id = randomBytes(KEK_ID_BYTES);
  id.writeUIntBE(at.getTime(), 0, 6);
  return id;
}

/**
 * Every method of a module throws this when the module does not answer. It is asked again at the next call; nobody has
 * to start the process anew.
 */
export class KeyModuleAway extends Error {
  constructor(module: string, reason: string) {
    super(`the key module ${module} does not answer: ${reason}`);
    this.name = 'KeyModuleAway';
  }
}
