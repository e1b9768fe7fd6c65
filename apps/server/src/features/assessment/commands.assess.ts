import { sm3 } from '@yimi/crypto/sm3';
import { overallLevel } from '@yimi/domain/disability/multiple';
import { suggestLevel } from '@yimi/domain/disability/suggest-level';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { findHospitalById } from '../access/public.ts';
import { appendAction, appendTo, caseForRoom } from '../cases/public.ts';
import { findPersonById } from '../people/public.ts';
import { conclusionLines } from './queries.document.ts';
import { type Findings, type MeasuredInput, measuredParts, type PartFindings } from './queries.findings.ts';
import { type AssessmentRow, concludeAssessment, findAssessment, insertAssessment } from './store.assessment.ts';
import { keepAppointment } from './store.booking.ts';

/** The doctor begins: from here on the service clock runs. A case that comes back begins a new round. */
export function beginAssessment(
  app: Services,
  session: Session,
  caseId: string,
  key: string,
): Promise<{ stage: string; round: number }> {
  const { store } = app;
  return store.command({
    name: 'assessment.begin',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const moved = await appendAction(read, store, session.scope, {
        caseId,
        action: 'begin-assessment',
        actor: session.actor,
      });
      const { file, state } = moved.after;
      return {
        reply: { stage: file.stage, round: state.round },
        writes: [
          insertAssessment(store.county, caseId, state.round, file.hospitalId, session.accountId, store.now()),
          keepAppointment(store.county, caseId, store.now()),
          ...moved.writes,
        ],
        audit: moved.audit,
        events: moved.events,
      };
    },
  });
}

export type ConclusionInput = {
  parts: readonly MeasuredInput[];
  meets: boolean;
  opinion: string;
  reasonForDifference?: string | undefined;
};

/**
 * Writes the conclusion and the document that is to be signed. A new conclusion voids the signatures of the old one.
 * @throws Problem 'level-needed', 'reason-for-difference-needed', 'assessment-not-begun', 'already-sealed'
 */
export function concludeOn(
  app: Services,
  session: Session,
  caseId: string,
  input: ConclusionInput,
  key: string,
): Promise<{ document: { lines: string[]; digest: string } }> {
  const { store } = app;
  return store.command({
    name: 'assessment.conclude',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { caseId, input },
    async decide(read) {
      const [theCase, [assessment]] = await Promise.all([
        caseForRoom(read, store, session.scope, caseId),
        read<AssessmentRow>(findAssessment(store.county, caseId)),
      ]);
      if (!assessment) throw problem('assessment-not-begun');
      if (assessment.sealedAt) throw problem('already-sealed');
      const [person, hospital] = await Promise.all([
        findPersonById(read, store, session.scope, theCase.file.personId),
        findHospitalById(read, store, assessment.hospitalId),
      ]);
      if (!person || !hospital) throw problem('not-found');
      const parts = measuredParts(input.parts, person.birthDate, store.now()).map(
        (measured, place): PartFindings => ({
          measured,
          suggestion: suggestLevel(measured),
          level: input.parts[place]?.level ?? null,
        }),
      );
      const findings: Findings = { ...input, parts, overall: overallOf(input.meets, parts) };
      requireReason(findings);
      const moved = appendTo(store, theCase, {
        action: 'conclude',
        actor: session.actor,
        detail: { meets: input.meets },
      });
      const lines = conclusionLines({
        findings,
        person,
        hospitalName: hospital.name,
        caseNo: theCase.file.caseNo,
        round: assessment.round,
        at: store.now(),
      });
      const text = lines.join('\n');
      const digest = sm3(text);
      return {
        reply: { document: { lines, digest: digest.toString('hex') } },
        writes: [
          concludeAssessment(
            store.county,
            caseId,
            assessment.round,
            store.cipher.seal(JSON.stringify(findings), 'assessment.findings_sealed'),
            store.cipher.seal(text, 'assessment.document_sealed'),
            digest,
            input.meets,
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

/** What the certificate will say. @throws Problem 'level-needed' when the standard is met and no part has a level */
function overallOf(meets: boolean, parts: readonly PartFindings[]): Findings['overall'] {
  if (!meets) return null;
  const graded = parts.flatMap(({ measured, level }) => (level ? [{ category: measured.category, level }] : []));
  const overall = overallLevel(graded);
  if (!overall) throw problem('level-needed');
  return { category: overall.category, level: overall.level };
}

/** The doctor may differ from every suggestion, and says why. */
function requireReason({ parts, reasonForDifference }: Findings): void {
  const differs = parts.some(({ suggestion, level }) => {
    if (suggestion.verdict === 'doctor-decides') return false;
    return (suggestion.verdict === 'level' ? suggestion.level : null) !== level;
  });
  if (differs && !reasonForDifference?.trim()) throw problem('reason-for-difference-needed');
}
