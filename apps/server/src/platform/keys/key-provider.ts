/** Wraps the county's keys for rest, under the key-encryption key (KEK) that is in force. */
import { randomBytes } from 'node:crypto';
import { closeWithPin, openWithPin, type WrapPurpose } from '@yimi/crypto/key-wrapping';
import { KEK_ID_BYTES, type KeyModule, NO_ID, newKekId } from './key-module.ts';

/** Every method throws KeyModuleAway while the module does not answer. */
export type KeyProvider = {
  /** Makes a data key or private key of 32 bytes ready for rest. */
  wrap(key: Uint8Array): Promise<Buffer>;
  /** @throws when it was wrapped elsewhere or changed since */
  unwrap(wrapped: Uint8Array): Promise<Buffer>;
  /** For a person's private key: without the PIN it does not open. `salt`: at least 16 random bytes, kept beside it. */
  wrapWithPin(privateKey: Uint8Array, pin: string, salt: Uint8Array): Promise<Buffer>;
  /** null when the PIN is wrong. @throws when it was wrapped elsewhere or changed since */
  unwrapWithPin(wrapped: Uint8Array, pin: string, salt: Uint8Array): Promise<Buffer | null>;
};

/** What the commands of `npm run keys` need beside. */
export type KekKeeper = KeyProvider & {
  /** Id of the KEK that wraps now. */
  inForce(): Promise<Buffer>;
  /** Makes a KEK that wraps from now on. What former ones wrapped still opens, in every process. */
  rotate(): Promise<Buffer>;
  /** The same key under the KEK in force; of a key with a PIN the PIN is not needed. */
  rewrap(wrapped: Uint8Array, withPin: boolean): Promise<Buffer>;
  close(): void;
};

/**
 * Layout of a wrapped key: version 0x02, id of the KEK (8), what the module made of it. Version 0x01 is from before
 * KEKs had ids, and all of it was made by the file's only one.
 */
const VERSION = 2;

/** Bytes 2 to 9 of a wrapped key. */
export function kekIdOf(wrapped: Uint8Array): Buffer {
  return wrapped[0] === VERSION ? Buffer.from(wrapped.subarray(1, 1 + KEK_ID_BYTES)) : NO_ID;
}

/**
 * @param modules the first wraps; all open, so that a county that moves to another module reads what the one before
 *   wrapped until it is wrapped anew
 */
export async function keyProvider(modules: readonly [KeyModule, ...KeyModule[]], now: () => Date): Promise<KekKeeper> {
  const [module] = modules;
  // Of two processes that start together each may make one: the later wraps, and both stay and open.
  if ((await module.ids()).length === 0) await module.make(newKekId(now()));

  const inForce = async () => {
    const id = (await module.ids()).at(-1);
    if (!id) throw new Error('the key module holds no key-encryption key of this county any more');
    return id;
  };
  const seal = async (purpose: WrapPurpose, key: Uint8Array) => {
    const id = await inForce();
    return Buffer.concat([Uint8Array.of(VERSION), id, await module.seal(id, purpose, key)]);
  };
  const open = async (purpose: WrapPurpose, wrapped: Uint8Array) => {
    const body = wrapped[0] === VERSION ? wrapped.subarray(1 + KEK_ID_BYTES) : wrapped;
    for (const each of modules) {
      const key = await each.open(kekIdOf(wrapped), purpose, body);
      if (key) return key;
    }
    throw new Error('a wrapped key does not open: it belongs to another key-encryption key, or was changed');
  };
  return {
    wrap: (key) => seal('key wrapping', key),
    unwrap: (wrapped) => open('key wrapping', wrapped),
    async wrapWithPin(privateKey, pin, salt) {
      return seal('pin wrapping outside', await closeWithPin(pin, privateKey, { salt, random: randomBytes }));
    },
    async unwrapWithPin(wrapped, pin, salt) {
      return openWithPin(pin, await open('pin wrapping outside', wrapped), salt);
    },
    inForce,
    async rotate() {
      await module.make(newKekId(now()));
      return inForce();
    },
    async rewrap(wrapped, withPin) {
      const purpose = withPin ? 'pin wrapping outside' : 'key wrapping';
      return seal(purpose, await open(purpose, wrapped));
    },
    close: () => {
      for (const each of modules) each.close();
    },
  };
}
