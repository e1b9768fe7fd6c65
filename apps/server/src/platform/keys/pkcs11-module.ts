import { randomBytes } from 'node:crypto';
import type { WrapPurpose } from '@yimi/crypto/key-wrapping';
import type { Handle } from 'pkcs11js';
import { type KeyModule, KeyModuleAway } from './key-module.ts';
import { loadPkcs11, openToken, type Pkcs11, type Pkcs11Access, type Token } from './pkcs11-token.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEK_BYTES = 32;
const MOST_BYTES = 1024;
const MOST_KEKS = 1000;

/**
 * Keeps the KEKs in a PKCS#11 token: made there, sensitive and not extractable, they never leave it. They wrap by
 * AES-256-GCM inside the token, with the purpose as associated data. Not by SM4, which PKCS#11 2.40 does not name and
 * SoftHSM does not have; not by CKM_AES_KEY_WRAP, which binds no purpose and takes only keys that lie in the token.
 *
 * A call waits for the token and the process with it. They are rare: data keys are unwrapped at the start, keys of
 * organisations and doctors once for a signature.
 */
export async function pkcs11Module(access: Pkcs11Access, county: string): Promise<KeyModule> {
  const pkcs11 = await loadPkcs11();
  const label = `yimi-kek-${county}`;
  let opened: Token | null = null;

  const token = async () => {
    opened ??= await openToken(pkcs11, access);
    return opened;
  };
  const disconnect = () => {
    opened?.close();
    opened = null;
  };
  /** Tries a second time with a new session: the first may have been one that the token no longer knows. */
  const attempt = async <Result>(work: (token: Token) => Result): Promise<Result> => {
    try {
      return work(await token());
    } catch {
      disconnect();
    }
    try {
      return work(await token());
    } catch (error) {
      disconnect();
      throw new KeyModuleAway(access.library, (error as Error).message);
    }
  };
  const kekOf = (at: Token, id: Buffer): Handle | undefined => {
    const name = id.toString('hex');
    if (!at.keks.has(name)) lookAgain(pkcs11, at, label);
    return at.keks.get(name);
  };

  return {
    ids: () => attempt((at) => lookAgain(pkcs11, at, label)),
    make: (id) =>
      attempt(({ library, session }) => {
        library.C_GenerateKey(session, { mechanism: pkcs11.CKM_AES_KEY_GEN }, kekTemplate(pkcs11, label, id));
      }),
    seal: (id, purpose, bytes) =>
      attempt((at) => {
        const kek = kekOf(at, id);
        if (!kek) throw new Error(`the token does not hold the key-encryption key ${id.toString('hex')}`);
        return encrypt(pkcs11, at, kek, purpose, bytes);
      }),
    open: (id, purpose, sealed) =>
      attempt((at) => {
        const kek = kekOf(at, id);
        if (!kek || sealed.length < IV_BYTES + TAG_BYTES) return null;
        try {
          return decrypt(pkcs11, at, kek, purpose, Buffer.from(sealed));
        } catch {
          // Tokens say the same of a changed value as of a fault of their own (SoftHSM: CKR_GENERAL_ERROR). One that
          // still encrypts is there: then it is the value.
          encrypt(pkcs11, at, kek, purpose, Buffer.alloc(KEK_BYTES));
          return null;
        }
      }),
    close: disconnect,
  };
}

function lookAgain(pkcs11: Pkcs11, { library, session, keks }: Token, label: string): Buffer[] {
  library.C_FindObjectsInit(session, [
    { type: pkcs11.CKA_CLASS, value: pkcs11.CKO_SECRET_KEY },
    { type: pkcs11.CKA_LABEL, value: label },
  ]);
  const handles = library.C_FindObjects(session, MOST_KEKS);
  library.C_FindObjectsFinal(session);
  keks.clear();
  for (const handle of handles) {
    const [id] = library.C_GetAttributeValue(session, handle, [{ type: pkcs11.CKA_ID }]);
    if (id) keks.set(Buffer.from(id.value as Buffer).toString('hex'), handle);
  }
  return [...keks.keys()].sort().map((id) => Buffer.from(id, 'hex'));
}

function kekTemplate(pkcs11: Pkcs11, label: string, id: Buffer) {
  return [
    { type: pkcs11.CKA_CLASS, value: pkcs11.CKO_SECRET_KEY },
    { type: pkcs11.CKA_KEY_TYPE, value: pkcs11.CKK_AES },
    { type: pkcs11.CKA_VALUE_LEN, value: KEK_BYTES },
    { type: pkcs11.CKA_LABEL, value: label },
    { type: pkcs11.CKA_ID, value: id },
    { type: pkcs11.CKA_TOKEN, value: true },
    { type: pkcs11.CKA_PRIVATE, value: true },
    { type: pkcs11.CKA_SENSITIVE, value: true },
    { type: pkcs11.CKA_EXTRACTABLE, value: false },
    { type: pkcs11.CKA_ENCRYPT, value: true },
    { type: pkcs11.CKA_DECRYPT, value: true },
  ];
}

function gcm(pkcs11: Pkcs11, iv: Buffer, purpose: WrapPurpose) {
  return {
    mechanism: pkcs11.CKM_AES_GCM,
    parameter: {
      type: pkcs11.CK_PARAMS_AES_GCM,
      iv,
      ivBits: IV_BYTES * 8,
      aad: Buffer.from(purpose),
      tagBits: TAG_BYTES * 8,
    },
  };
}

function encrypt(pkcs11: Pkcs11, { library, session }: Token, kek: Handle, purpose: WrapPurpose, bytes: Uint8Array) {
  const iv = randomBytes(IV_BYTES);
  library.C_EncryptInit(session, gcm(pkcs11, iv, purpose), kek);
  return Buffer.concat([iv, library.C_Encrypt(session, Buffer.from(bytes), Buffer.alloc(MOST_BYTES))]);
}

function decrypt(pkcs11: Pkcs11, { library, session }: Token, kek: Handle, purpose: WrapPurpose, sealed: Buffer) {
  library.C_DecryptInit(session, gcm(pkcs11, sealed.subarray(0, IV_BYTES), purpose), kek);
  return Buffer.from(library.C_Decrypt(session, sealed.subarray(IV_BYTES), Buffer.alloc(MOST_BYTES)));
}
