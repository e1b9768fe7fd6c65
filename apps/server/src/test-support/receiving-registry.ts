/** Test support: a national registry that receives whatever it is handed, and keeps it. */
import { sm3Hex } from '@yimi/crypto/sm3';
import type { RegistryClient, RegistrySubmission } from '../platform/outside/national-registry.ts';
import { COUNTY } from './planted-district.ts';

export type ReceivingRegistry = RegistryClient & { received: RegistrySubmission[] };

export function receivingRegistry(): ReceivingRegistry {
  const received: RegistrySubmission[] = [];
  return {
    received,
    async submit(submission) {
      received.push(submission);
      const { id: submissionId, dossier } = submission;
      const receipt = { submissionId, county: COUNTY, digest: sm3Hex(dossier), state: 'received' as const, at: '' };
      return { state: 'received', receipt, signature: '' };
    },
  };
}
