import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { sm2Sign } from '@yimi/crypto/sm2';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { appendTo, caseForRoom } from '../cases/public.ts';
import { requireDocument } from './commands.sign.ts';
import {
  type AssessmentRow,
  findAssessment,
  findSignatures,
  type SignatureRow,
  sealAssessment,
} from './store.assessment.ts';
import { findSigningKey, type SigningKey } from './store.keys.ts';

/**
 * The hospital seals the signed document with its organisation key. The seal covers the document's digest and every
 * doctor's signature on it, so that none can be taken away or put in later.
 * @throws Problem 'seal-by-other-hospital', 'seal-before-signatures', 'signature-of-other-document', 'already-sealed',
 * 'key-missing'
 */
export async function sealConclusion(
  app: Services,
  session: Session,
  caseId: string,
  digestShown: string,
  key: string,
): Promise<{ stage: string }> {
  const { store } = app;
  const hospitalId = session.scope.hospitalId;
  if (!hospitalId) throw problem('not-allowed');
  await refuseOtherHospital(app, caseId, hospitalId);
  return store.command({
    name: 'assessment.seal',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { caseId, digestShown },
    async decide(read) {
      // One instant for key and seal: whoever verifies asks which key was in force when it was made.
      const at = store.now();
      const [theCase, [assessment], signatures, [sealKey]] = await Promise.all([
        caseForRoom(read, store, session.scope, caseId),
        read<AssessmentRow>(findAssessment(store.county, caseId)),
        read<SignatureRow>(findSignatures(store.county, caseId)),
        read<SigningKey>(findSigningKey(store.county, hospitalId, at)),
      ]);
      if (theCase.state.stage === 'assessing') throw problem('seal-before-signatures');
      const { round, digest } = requireDocument(app, assessment, digestShown);
      if (!sealKey) throw problem('key-missing');
      const moved = appendTo(store, theCase, { action: 'seal', actor: session.actor });
      const inForce = signatures.filter((each) => each.round === round && each.documentDigest.equals(digest));
      const pair = { privateKey: await app.keys.unwrap(sealKey.wrappedPrivate), publicKey: sealKey.publicKey };
      const seal = sm2Sign(pair, sealedText(digest, inForce), randomBytes);
      const { file, state } = moved.after;
      return {
        reply: { stage: file.stage },
        writes: [
          sealAssessment(store.county, caseId, round, seal, sealKey.certificate, session.accountId, at),
          ...moved.writes,
        ],
        audit: moved.audit,
        events: [
          ...moved.events,
          {
            event: 'assessment.sealed',
            payload: { caseId, round, meets: state.meetsStandard === true },
            regionCode: file.regionCode,
          },
        ],
      };
    },
  });
}

/** What the seal signs: canonical JSON of the digest and the doctors' signatures, in the order of signing. */
export function sealedText(digest: Buffer, signatures: readonly SignatureRow[]): string {
  return canonicalJson({
    document: digest.toString('hex'),
    signatures: signatures.map((each) => each.signature.toString('base64')),
  });
}

/** The row scope of a hospital hides other hospitals' cases; who tries to seal one is told so. */
async function refuseOtherHospital(app: Services, caseId: string, hospitalId: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const { file } = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
  if (file.hospitalId !== hospitalId) throw problem('seal-by-other-hospital');
}
