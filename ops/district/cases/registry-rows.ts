import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { type Sm2KeyPair, sm2Sign } from '@yimi/crypto/sm2';
import { sm3 } from '@yimi/crypto/sm3';
import { formatCertificateNumber } from '@yimi/domain/certificate-number';
import type { RegistryReceipt } from '@yimi/server/platform/outside/national-registry';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import type { Row } from '../insert-rows.ts';
import type { Random } from '../random.ts';
import type { Proof } from './assessment-rows.ts';
import type { MadeCase } from './made-case.ts';

export type RegistryMakers = {
  random: Random;
  cipher: Cipher;
  county: string;
  /** Signed the receipts of the past. */
  registry: Sm2KeyPair;
};

/** The dossier of an approved case, and the registry's signed receipt where it was given. */
export function registryRows(makers: RegistryMakers, made: MadeCase, proof: Proof | null): Record<string, Row[]> {
  const approved = made.actions.find(({ action }) => action === 'approve');
  if (!approved || !proof) return {};
  const { random, cipher, county, registry } = makers;
  const received = made.actions.find(({ action }) => action === 'registry-received');
  const id = random.id(new Date(approved.at));
  const dossier = canonicalJson(dossierOf(county, made, proof));
  const receipt: RegistryReceipt | null = received
    ? {
        submissionId: id,
        county,
        digest: sm3(dossier).toString('hex'),
        state: 'received',
        registryNo: `CDPF-${random.int(10_000, 99_999)}`,
        at: received.at,
      }
    : null;
  return {
    registry_submission: [
      {
        id,
        case_id: made.id,
        kind: 'issue',
        dossier_sealed: cipher.seal(dossier, 'registry_submission.dossier_sealed'),
        dossier_digest: sm3(dossier),
        state: receipt ? 'received' : 'waiting',
        attempts: receipt ? 1 : 0,
        receipt: receipt && JSON.stringify(receipt),
        receipt_signature: receipt && sm2Sign(registry, canonicalJson(receipt), randomBytes),
        created_at: approved.at,
        received_at: received?.at ?? null,
      },
    ],
  };
}

/** As the room `exchange` hands it over. */
function dossierOf(county: string, { caseNo, subject, category, level }: MadeCase, assessment: Proof) {
  const { citizenNumber, name, sex, birthDate, nation, regionCode } = subject;
  const kind = { category, level: level! };
  return {
    kind: 'issue',
    county,
    caseNo,
    person: { citizenNumber, name, sex, birthDate, nation, regionCode },
    certificate: {
      ...kind,
      number: formatCertificateNumber({ citizenNumber, ...kind, reissue: 0 }),
      reissue: 0,
      parts: [kind],
    },
    assessment,
  };
}
