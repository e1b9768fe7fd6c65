import { randomBytes } from 'node:crypto';
import { sm2Sign } from '@yimi/crypto/sm2';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { appendTo, caseForRoom } from '../cases/public.ts';
import {
  type AssessmentRow,
  findAssessment,
  findSignatures,
  insertSignature,
  type SignatureRow,
} from './store.assessment.ts';
import { findSigningKey, type SigningKey, setPinFailures } from './store.keys.ts';

/** Five wrong PINs lock the key for a quarter of an hour: a PIN of six digits cannot be tried out. */
const PIN_TRIES = 5;
const PIN_LOCK_MS = 15 * 60_000;

export type SignInput = { digest: string; pin: string };

/**
 * Signs the document that the doctor was shown with the doctor's own SM2 key.
 * @throws Problem 'signature-of-other-document' when the digest is not that of the document in force, 'pin-wrong',
 * 'pin-locked', 'key-missing', 'already-signed', 'conclusion-needed'
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
      const mine = signatures.find((each) => each.doctorId === session.accountId && each.documentDigest.equals(digest));
      if (mine?.round === round) throw problem('already-signed');
      const moved = appendTo(store, theCase, {
        action: 'sign',
        actor: session.actor,
        detail: { doctorId: session.accountId },
      });
      const { state, file } = moved.after;
      return {
        reply: { signed: state.signatures.length, needed: state.settings.signingDoctors, stage: file.stage },
        writes: [
          insertSignature(
            store.county,
            caseId,
            round,
            session.accountId,
            session.name,
            digest,
            sm2Sign(doctorKey, text, randomBytes),
            doctorKey.certificate,
            store.now(),
          ),
          ...moved.writes,
        ],
        audit: moved.audit,
        events: moved.events,
      };
    },
  });
}

/** The document in force. @throws Problem 'conclusion-needed', 'signature-of-other-document' */
export function requireDocument(app: Services, assessment: AssessmentRow | undefined, digestShown: string) {
  if (!assessment?.documentDigest || !assessment.documentSealed || assessment.sealedAt) {
    throw problem('conclusion-needed');
  }
  if (assessment.documentDigest.toString('hex') !== digestShown) throw problem('signature-of-other-document');
  const text = app.store.cipher.open(assessment.documentSealed, 'assessment.document_sealed');
  return { round: assessment.round, digest: assessment.documentDigest, text };
}

/** The doctor's key pair, opened by the PIN for this one signature. */
async function openDoctorKey(app: Services, session: Session, pin: string) {
  const { store, keys } = app;
  const scope = countyScope(store.county);
  const [held] = await store.read<SigningKey>(scope, findSigningKey(store.county, session.accountId));
  if (!held?.pinSalt) throw problem('key-missing');
  if (held.pinLockedUntil && held.pinLockedUntil > store.now()) throw problem('pin-locked');
  const privateKey = await keys.unwrapWithPin(held.wrappedPrivate, pin, held.pinSalt);
  if (!privateKey) {
    const left = PIN_TRIES - held.pinFailures - 1;
    await recordPin(app, session, held, held.pinFailures + 1);
    throw left > 0 ? problem('pin-wrong', { params: { left: String(left) } }) : problem('pin-locked');
  }
  if (held.pinFailures > 0) await recordPin(app, session, held, 0);
  return { privateKey, publicKey: held.publicKey, certificate: held.certificate };
}

function recordPin(app: Services, session: Session, held: SigningKey, failures: number): Promise<unknown> {
  const { store } = app;
  const locked = failures >= PIN_TRIES;
  const until = locked ? new Date(store.now().getTime() + PIN_LOCK_MS) : null;
  return store.command({
    name: 'assessment.pin',
    actor: session.actor,
    scope: session.scope,
    key: `pin:${store.newId()}`,
    fingerprint: failures,
    async decide() {
      return {
        reply: {},
        // A lock that has run out gives all tries again.
        writes: [setPinFailures(store.county, held.id, locked ? 0 : failures, until)],
        audit: [
          {
            action: failures === 0 ? 'signing-key.opened' : 'signing-key.pin-wrong',
            objectKind: 'signing-key',
            objectId: held.id,
            outcome: failures === 0 ? 'done' : 'denied',
            detail: { failures },
          },
        ],
        events: [],
      };
    },
  });
}
