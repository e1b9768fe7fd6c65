/** One contract for every module that may hold key-encryption keys; then what is particular to each. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wrapKey } from '@yimi/crypto/key-wrapping';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSoftToken, type SoftToken } from '../../test-support/soft-token.ts';
import { kekFile } from './file-module.ts';
import { KeyModuleAway } from './key-module.ts';
import { type KekKeeper, kekIdOf } from './key-provider.ts';
import type { KeySettings } from './key-settings.ts';
import { openKeys } from './open-keys.ts';
import { loadPkcs11, openToken } from './pkcs11-token.ts';

const COUNTY = '230111';
const PIN = '246810';
const salt = Buffer.alloc(16, 3);
const now = () => new Date();
const opened: KekKeeper[] = [];

let token: SoftToken;
let dataDir: string;

beforeAll(() => {
  token = makeSoftToken();
});
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'yimi-keys-'));
  return async () => {
    for (const each of opened.splice(0)) each.close();
    await rm(dataDir, { recursive: true });
  };
});
afterAll(() => token.remove());

const asFile = (): KeySettings => ({ provider: 'file' });
const asToken = (): KeySettings => ({ provider: 'pkcs11', ...token });

async function open(settings: KeySettings, county = COUNTY): Promise<KekKeeper> {
  const keys = await openKeys(settings, { dataDir, county, now });
  opened.push(keys);
  return keys;
}

const flipped = (bytes: Buffer, at: number) => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
};

describe.each([
  ['a file', asFile],
  ['a PKCS#11 token', asToken],
])('keys under %s', (_, settings) => {
  test('open again, in another process of the county too, and show nothing of themselves', async () => {
    const [server, worker] = [await open(settings()), await open(settings())];
    const key = randomBytes(32);
    const wrapped = await server.wrap(key);
    expect(await worker.unwrap(wrapped)).toEqual(key);
    expect(await server.unwrap(wrapped)).toEqual(key);
    expect(wrapped.includes(key.subarray(0, 8))).toBe(false);
    expect(await server.wrap(key)).not.toEqual(wrapped);
  });

  test('stay closed after any changed byte', async () => {
    const keys = await open(settings());
    const wrapped = await keys.wrap(randomBytes(32));
    for (const at of wrapped.keys()) {
      await expect(keys.unwrap(flipped(wrapped, at)), `byte ${at}`).rejects.toThrow('does not open');
    }
    await expect(keys.unwrap(wrapped.subarray(0, 20))).rejects.toThrow('does not open');
    await expect(keys.unwrap(Buffer.alloc(0))).rejects.toThrow('does not open');
  });

  test('stay closed to another county', async () => {
    const [ours, theirs] = [await open(settings()), await open(settings(), '230112')];
    await expect(theirs.unwrap(await ours.wrap(randomBytes(32)))).rejects.toThrow('does not open');
  });

  test('open with their PIN only, where they have one', async () => {
    const keys = await open(settings());
    const key = randomBytes(32);
    const wrapped = await keys.wrapWithPin(key, PIN, salt);
    expect(await keys.unwrapWithPin(wrapped, PIN, salt)).toEqual(key);
    expect(await keys.unwrapWithPin(wrapped, '246811', salt)).toBeNull();
    expect(await keys.unwrapWithPin(wrapped, PIN, Buffer.alloc(16))).toBeNull();
    await expect(keys.unwrapWithPin(flipped(wrapped, 60), PIN, salt)).rejects.toThrow('does not open');
    await expect(keys.unwrap(wrapped)).rejects.toThrow('does not open');
  });

  test('open each as itself when many are wanted at once', async () => {
    const keys = await open(settings());
    const many = Array.from({ length: 200 }, () => randomBytes(32));
    const wrapped = await Promise.all(many.map((key) => keys.wrap(key)));
    const broken = keys.unwrap(flipped(wrapped[0] as Buffer, 30)).catch((error: Error) => error.message);
    expect(await Promise.all(wrapped.map((each) => keys.unwrap(each)))).toEqual(many);
    expect(await broken).toContain('does not open');
  });

  test('open under the former key after a rotation, and are wrapped anew without their PIN', async () => {
    const [ops, server] = [await open(settings()), await open(settings())];
    const key = randomBytes(32);
    const [plain, pinned] = [await server.wrap(key), await server.wrapWithPin(key, PIN, salt)];
    const next = await ops.rotate();
    expect(kekIdOf(plain)).not.toEqual(next);
    const anew = [await ops.rewrap(plain, false), await ops.rewrap(pinned, true)] as const;
    expect(anew.map(kekIdOf)).toEqual([next, next]);
    expect(await server.unwrap(plain)).toEqual(key);
    expect(await server.unwrap(anew[0])).toEqual(key);
    expect(await server.unwrapWithPin(anew[1], PIN, salt)).toEqual(key);
    expect(await server.unwrapWithPin(anew[1], '000000', salt)).toBeNull();
    expect(kekIdOf(await server.wrap(key))).toEqual(next);
  });
});

describe('the file', () => {
  test('is for this user only, and two that start together make one', async () => {
    const [one, two] = await Promise.all([open(asFile()), open(asFile())]);
    expect(await two.unwrap(await one.wrap(Buffer.alloc(32, 7)))).toEqual(Buffer.alloc(32, 7));
    const { mode } = await stat(kekFile(dataDir, COUNTY));
    expect(mode & 0o777).toBe(0o600);
    await one.rotate();
    expect((await stat(kekFile(dataDir, COUNTY))).mode & 0o777).toBe(0o600);
    expect((await readFile(kekFile(dataDir, COUNTY), 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  test('from before keys had ids opens what it wrapped', async () => {
    const kek = randomBytes(32);
    await open(asFile());
    await writeFile(kekFile(dataDir, COUNTY), `${kek.toString('base64')}\n`);
    const keys = await open(asFile());
    const key = randomBytes(32);
    const before = wrapKey(kek, 'key wrapping', key, randomBytes);
    expect(await keys.unwrap(before)).toEqual(key);
    await keys.rotate();
    expect(await keys.unwrap(before)).toEqual(key);
    expect(await keys.unwrap(await keys.rewrap(before, false))).toEqual(key);
  });

  test('that holds something else is refused', async () => {
    await open(asFile());
    await writeFile(kekFile(dataDir, COUNTY), 'c2hvcnQ=\n');
    await expect(open(asFile())).rejects.toThrow('does not hold key-encryption keys');
  });
});

describe('the token', () => {
  test('taken away is named, and is found again without a restart when it is back', async () => {
    const keys = await open(asToken());
    const wrapped = await keys.wrap(Buffer.alloc(32, 7));
    token.takeAway();
    try {
      await expect(keys.unwrap(wrapped)).rejects.toThrow(KeyModuleAway);
      await expect(keys.wrap(Buffer.alloc(32))).rejects.toThrow(/libsofthsm2.*does not answer/);
      await expect(open(asToken())).rejects.toThrow(KeyModuleAway);
    } finally {
      token.giveBack();
    }
    expect(await keys.unwrap(wrapped)).toEqual(Buffer.alloc(32, 7));
  });

  test('does not hand its keys out', async () => {
    const keys = await open(asToken());
    const id = await keys.inForce();
    const pkcs11 = await loadPkcs11();
    const { library, session, close } = await openToken(pkcs11, token);
    library.C_FindObjectsInit(session, [{ type: pkcs11.CKA_ID, value: id }]);
    const [kek] = library.C_FindObjects(session, 1);
    library.C_FindObjectsFinal(session);
    expect(kek).toBeDefined();
    const read = () => library.C_GetAttributeValue(session, kek as Buffer, [{ type: pkcs11.CKA_VALUE }]);
    expect(read).toThrow('CKR_ATTRIBUTE_SENSITIVE');
    close();
  });

  test('with a wrong PIN or another label is refused with the reason', async () => {
    const settings = { provider: 'pkcs11', ...token, token: 'another' } as const;
    await expect(open(settings)).rejects.toThrow('no token with the label another');
    const pinFile = path.join(dataDir, 'pin');
    await writeFile(pinFile, '000000');
    await expect(open({ provider: 'pkcs11', ...token, pinFile })).rejects.toThrow('CKR_PIN_INCORRECT');
  });

  test('opens what the file wrapped while the file is there', async () => {
    const key = randomBytes(32);
    const wrapped = await (await open(asFile())).wrap(key);
    const keys = await open(asToken());
    expect(await keys.unwrap(wrapped)).toEqual(key);
    const anew = await keys.rewrap(wrapped, false);
    await rm(kekFile(dataDir, COUNTY));
    const alone = await open(asToken());
    expect(await alone.unwrap(anew)).toEqual(key);
    await expect(alone.unwrap(wrapped)).rejects.toThrow('does not open');
  });
});
