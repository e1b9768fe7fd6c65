/** Sealing and finding of what is personal, with the county's data keys. */
import { randomBytes } from 'node:crypto';
import { type BlindIndexKey, blindIndex, blindIndexKey } from '@yimi/crypto/blind-index';
import { openValue, sealValue } from '@yimi/crypto/field-cipher';
import type { DataKeys } from './data-keys.ts';

export type Cipher = {
  /** `where` is the column, 'table.column': a value that is copied to another column does not open there. */
  seal(text: string, where: string): Buffer;
  /** @throws when the value was changed, belongs to another column, or its data key is not known */
  open(value: Uint8Array, where: string): string;
  sealBytes(bytes: Uint8Array, where: string): Buffer;
  openBytes(value: Uint8Array, where: string): Buffer;
  /**
   * Blind index for exact search; upper and lower case, full and half width, spaces make no difference.
   * `field` is the indexed column, 'table.column' (such as 'person.citizen_number').
   */
  index(field: string, text: string): Buffer;
};

export function createCipher(keys: DataKeys): Cipher {
  const indexKeys = new Map<string, BlindIndexKey>();
  const cipher: Cipher = {
    seal: (text, where) => sealValue(keys.all(), keys.current(), text, where, randomBytes(16)),
    open: (value, where) => cipher.openBytes(value, where).toString('utf8'),
    sealBytes: (bytes, where) => sealValue(keys.all(), keys.current(), bytes, where, randomBytes(16)),
    openBytes(value, where) {
      const opened = openValue(keys.all(), value, where);
      if (!opened.ok) throw new Error(`a value of ${where} does not open: ${opened.error}`);
      return opened.value;
    },
    index(field, text) {
      let key = indexKeys.get(field);
      if (!key) {
        key = blindIndexKey(keys.indexSecret(), field);
        indexKeys.set(field, key);
      }
      return blindIndex(key, text);
    },
  };
  return cipher;
}
