import { randomBytes } from 'node:crypto';
import { sm2Sign } from '@yimi/crypto/sm2';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { appendTo, caseForRoom } from '../cases/public.ts';
import { openDoctorKey } from './commands.pin.ts';
import {
  type AssessmentRow,
  findAssessment,
  findSignatures,
  insertSignature,
  type SignatureRow,
} from './store.assessment.ts';

export type SignInput = { digest: string; pin: string };

/**
 * Signs the document that the doctor was shown with the doctor's own SM2 key.
 * @throws Problem 'signature-of-other-document' when the digest is not that of the document in force, 'pin-wrong',
 * 'pin-locked', 'key-missing', 'already-signed', 'already-sealed', 'conclusion-needed'
 */
export async function signConclusion(
  app: Services,
  session: Session,
  caseId: string,
  input: SignInput,
  key: string,
): Promise<{ signed: number; needed: number; stage: string }> {
  const { store } = app;
  const doctorKey = await openDoctorKey(app, session, input.pin);
  return store.command({
    name: 'assessment.sign',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { caseId, digest: input.digest },
    async decide(read) {
      const [theCase, [assessment], signatures] = await Promise.all([
        caseForRoom(read, store, session.scope, caseId),
        read<AssessmentRow>(findAssessment(store.county, caseId)),
        read<SignatureRow>(findSignatures(store.county, caseId)),
      ]);
      const { round, digest, text } = requireDocument(app, assessment, input.digest);
      const { accountId: doctorId } = session;
      if (theCase.state.signatures.some((each) => each.doctorId === doctorId)) throw problem('already-signed');
      const moved = appendTo(store, theCase, {
        action: 'sign',
        actor: session.actor,
        detail: { doctorId },
      });
      // The same words may have been concluded anew since: the signature on them is still the doctor's.
      const stands = signatures.some(
        (each) => each.round === round && each.doctorId === doctorId && each.documentDigest.equals(digest),
      );
      const signature = () =>
        insertSignature(
          store.county,
          caseId,
          round,
          doctorId,
          session.name,
          digest,
          sm2Sign(doctorKey, text, randomBytes),
          doctorKey.certificate,
          store.now(),
        );
      const { state, file } = moved.after;
      return {
        reply: { signed: state.signatures.length, needed: state.settings.signingDoctors, stage: file.stage },
        writes: [...(stands ? [] : [signature()]), ...moved.writes],
        audit: moved.audit,
        events: moved.events,
      };
    },
  });
}

/** The document in force. @throws Problem 'already-sealed', 'conclusion-needed', 'signature-of-other-document' */
export function requireDocument(app: Services, assessment: AssessmentRow | undefined, digestShown: string) {
  if (assessment?.sealedAt) throw problem('already-sealed');
  if (!assessment?.documentDigest || !assessment.documentSealed) throw problem('conclusion-needed');
  if (assessment.documentDigest.toString('hex') !== digestShown) throw problem('signature-of-other-document');
  const text = app.store.cipher.open(assessment.documentSealed, 'assessment.document_sealed');
  return { round: assessment.round, digest: assessment.documentDigest, text };
}
