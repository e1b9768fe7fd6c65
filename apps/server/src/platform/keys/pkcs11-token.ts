/** A session with a token: the vendor's library, loaded only where a county chose it. */
import { readFile } from 'node:fs/promises';
import type { Handle, PKCS11 } from 'pkcs11js';

export type Pkcs11Access = {
  /** The vendor's library, as /usr/lib/softhsm/libsofthsm2.so. */
  library: string;
  /** Label of the token. */
  token: string;
  /** Holds the token's user PIN and nothing else; readable by this user only. */
  pinFile: string;
};

export type Pkcs11 = typeof import('pkcs11js');

export type Token = {
  library: PKCS11;
  session: Handle;
  /** Handles of the KEKs by id in hexadecimal, as far as they were looked for. */
  keks: Map<string, Handle>;
  close(): void;
};

/** @throws with the command that builds it: the install runs no scripts, and who keeps KEKs in a file needs no compiler */
export async function loadPkcs11(): Promise<Pkcs11> {
  try {
    return (await import('pkcs11js')).default as unknown as Pkcs11;
  } catch (error) {
    throw new Error('pkcs11js is not built on this machine: npm rebuild pkcs11js --ignore-scripts=false', {
      cause: error,
    });
  }
}

/** @throws what the library says, as CKR_PIN_INCORRECT; or that there is no such token */
export async function openToken(pkcs11: Pkcs11, access: Pkcs11Access): Promise<Token> {
  const pin = (await readFile(access.pinFile, 'utf8')).trim();
  const library = new pkcs11.PKCS11();
  const close = () => {
    // The library looks for its tokens when it is initialised: one that was away is found again only so.
    quietly(() => library.C_Finalize());
    quietly(() => library.close());
  };
  try {
    library.load(access.library);
    unless(pkcs11.CKR_CRYPTOKI_ALREADY_INITIALIZED, () => library.C_Initialize());
    const slot = library.C_GetSlotList(true).find((each) => library.C_GetTokenInfo(each).label.trim() === access.token);
    if (!slot) throw new Error(`there is no token with the label ${access.token}`);
    const session = library.C_OpenSession(slot, pkcs11.CKF_SERIAL_SESSION | pkcs11.CKF_RW_SESSION);
    unless(pkcs11.CKR_USER_ALREADY_LOGGED_IN, () => library.C_Login(session, pkcs11.CKU_USER, pin));
    return { library, session, keks: new Map(), close };
  } catch (error) {
    close();
    throw error;
  }
}

function unless(code: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as { code?: number }).code !== code) throw error;
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What does not answer cannot be closed either.
  }
}
