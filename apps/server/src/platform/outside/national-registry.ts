import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { signMessage } from '@yimi/crypto/signed-message';
import { sm2Verify } from '@yimi/crypto/sm2';
import { sm3Hex } from '@yimi/crypto/sm3';
import { callOutside } from './call-outside.ts';
import { OutsideError } from './outside-error.ts';
import type { RegistryKeys } from './registry-keys.ts';

/** What the registry reads out of a dossier; a dossier holds more. `county`: six digits. */
export type RegistryDossier = {
  kind: 'issue' | 'reissue' | 'freeze' | 'unfreeze' | 'cancel';
  county: string;
  person: { citizenNumber: string };
};

/** `dossier` is JSON text of a RegistryDossier, kept and sent byte for byte: its SM3 is the digest in the receipt. */
export type RegistrySubmission = { id: string; dossier: string };

/** Why the registry does not take a dossier. */
export type RegistryRefusal = 'holds-elsewhere' | 'other-dossier' | 'malformed';

/** What the registry signs: the SM2 signature (DER, base64) is over the canonical JSON of the receipt. */
export type RegistryReceipt = {
  submissionId: string;
  county: string;
  /** SM3 of the dossier, hexadecimal */
  digest: string;
  state: 'received' | 'refused';
  reason?: RegistryRefusal;
  /** The registry's own number of a received dossier. */
  registryNo?: string;
  /** ISO 8601, UTC */
  at: string;
};

export type RegistryAnswer = {
  state: 'received' | 'refused';
  receipt: RegistryReceipt;
  signature: string;
  reason?: RegistryRefusal;
};

export type RegistryClient = {
  /**
   * Hands a dossier over. The same id with the same dossier gives the same receipt, however often it is asked.
   * @throws OutsideError (retryable) when there was no answer, or one that does not verify
   */
  submit(submission: RegistrySubmission): Promise<RegistryAnswer>;
};

export type RegistryParts = {
  /** without trailing slash */
  url: string;
  county: string;
  keys: RegistryKeys;
  now(): Date;
  timeoutMs?: number;
};

const SYSTEM = 'national-registry';
const PATH = '/v1/dossiers';
/** Received for the first time, received before, refused as it is, refused because the id stands for another dossier. */
const ANSWERS = new Set([201, 200, 422, 409]);

export function nationalRegistry({ url, county, keys, now, timeoutMs = 10_000 }: RegistryParts): RegistryClient {
  const signer = { keyId: county, keyPair: keys.client };
  return {
    async submit({ id, dossier }) {
      const body = JSON.stringify({ id, dossier });
      const nonce = randomBytes(16).toString('hex');
      const message = { method: 'POST', path: PATH, timestamp: now().toISOString(), nonce, body };
      const headers = signMessage(message, signer, randomBytes);
      const { status, text } = await callOutside({
        system: SYSTEM,
        url: url + PATH,
        method: 'POST',
        body,
        headers,
        timeoutMs,
      });
      if (!ANSWERS.has(status)) throw new OutsideError(SYSTEM, 'unavailable', `answered ${status} to our message`);
      return verifiedAnswer(text, { submissionId: id, county, digest: sm3Hex(dossier) }, keys.registryPublicKey);
    },
  };
}

type Asked = Pick<RegistryReceipt, 'submissionId' | 'county' | 'digest'>;

/** The answer, once it is proved that the registry gave it, and to this question. */
function verifiedAnswer(text: string, asked: Asked, publicKey: Uint8Array): RegistryAnswer {
  const { receipt, signature } = parsed(text);
  if (!sm2Verify(publicKey, canonicalJson(receipt), Buffer.from(signature, 'base64'))) {
    throw new OutsideError(SYSTEM, 'garbage', 'the receipt is not signed by the registry');
  }
  const { state, reason } = receipt;
  const answersUs = (Object.keys(asked) as (keyof Asked)[]).every((name) => receipt[name] === asked[name]);
  if (!answersUs || (state !== 'received' && state !== 'refused')) {
    throw new OutsideError(SYSTEM, 'garbage', 'the receipt is for something else');
  }
  return { state, receipt, signature, ...(reason && { reason }) };
}

function parsed(text: string): { receipt: RegistryReceipt; signature: string } {
  try {
    const answer = JSON.parse(text) as { receipt?: unknown; signature?: unknown };
    if (typeof answer.receipt === 'object' && answer.receipt !== null && typeof answer.signature === 'string') {
      return answer as { receipt: RegistryReceipt; signature: string };
    }
  } catch {
    // What can't be read is reported below like what makes no sense.
  }
  throw new OutsideError(SYSTEM, 'garbage', 'the answer is no receipt');
}
