import { canonicalJson } from '@yimi/crypto/canonical-json';
import { sm3 } from '@yimi/crypto/sm3';
import { aboutCertificate } from '@yimi/service-kit/outcome';
import type { Service } from '@yimi/service-kit/service';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { RegistryAnswer, RegistryDossier } from '../../platform/outside/national-registry.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { sealedAssessment } from '../assessment/public.ts';
import { appendAction, type CaseForRoom, caseForRoom } from '../cases/public.ts';
import { plannedCertificate } from '../certificates/public.ts';
import {
  findOnTheWay,
  findSubmission,
  insertSubmission,
  lockPerson,
  recordAnswer,
  recordFailure,
  type SubmissionRow,
} from './store.ts';

const SYSTEM: Actor = { id: 'system:exchange', role: 'system', name: 'exchange' };

/**
 * Puts the dossier of an approved case down, sealed, with the id under which the registry takes it once. What it says
 * of the certificate depends on the one that the person holds, so that a second waits until the first is issued.
 * @throws Error while another certificate of the person is on its way: the queue tries again
 */
export function prepareSubmission(app: Services, caseId: string, key: string): Promise<{ submissionId: string }> {
  const { store } = app;
  const scope = countyScope(store.county);
  return store.command({
    name: 'exchange.prepare',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const theCase = await caseForRoom(read, store, scope, caseId);
      const { personId } = theCase.file;
      const [, onTheWay] = await Promise.all([
        read(lockPerson(store.county, personId)),
        read(findOnTheWay(store.county, personId, caseId)),
      ]);
      if (onTheWay.length > 0) throw new Error('another certificate of this person is on its way');
      const kind = kindOf(theCase.service);
      const dossier = canonicalJson(await dossierOf(read, store, theCase, kind));
      const submissionId = store.newId();
      const sealed = store.cipher.seal(dossier, 'registry_submission.dossier_sealed');
      return {
        reply: { submissionId },
        writes: [insertSubmission(store.county, submissionId, caseId, kind, sealed, sm3(dossier), store.now())],
        audit: [auditOf('registry.prepare', submissionId, theCase)],
        events: [],
      };
    },
  });
}

/** What the registry does with it. */
function kindOf({ outcome }: Service): RegistryDossier['kind'] {
  const about = aboutCertificate(outcome);
  if (about.kind === 'certificate') return about.issues === 'first' ? 'issue' : 'reissue';
  return ({ active: 'unfreeze', frozen: 'freeze', cancelled: 'cancel' } as const)[about.to];
}

/** All that the registry gets: the person, the certificate to be registered, and the signed and sealed conclusion. */
async function dossierOf(read: Reader, store: Store, theCase: CaseForRoom, kind: RegistryDossier['kind']) {
  const scope = countyScope(store.county);
  const [planned, assessment] = await Promise.all([
    plannedCertificate(read, store, scope, theCase),
    sealedAssessment(read, store, theCase.file.id),
  ]);
  const { holder, number, category, level, parts, reissue } = planned;
  return {
    kind,
    county: store.county,
    caseNo: theCase.file.caseNo,
    person: {
      citizenNumber: holder.citizenNumber,
      name: holder.name,
      sex: holder.sex,
      birthDate: holder.birthDate,
      nation: holder.nation,
      regionCode: holder.regionCode,
    },
    certificate: { number, category, level, reissue, parts: [...parts] },
    assessment: assessment
      ? { document: assessment.document, signatures: [...assessment.signatures], seal: assessment.seal }
      : null,
  };
}

/**
 * Hands one submission over and records the answer; a submission that was answered is left alone.
 * @throws OutsideError when the registry gave no usable answer: the queue tries again, the id stays the same
 */
export async function handOver(app: Services, submissionId: string): Promise<void> {
  const { store } = app;
  const [row] = await store.read<SubmissionRow>(countyScope(store.county), findSubmission(store.county, submissionId));
  if (row?.state !== 'waiting') return;
  const dossier = store.cipher.open(row.dossierSealed, 'registry_submission.dossier_sealed');
  try {
    await recordRegistryAnswer(app, row, await app.registry.submit({ id: submissionId, dossier }));
  } catch (error) {
    await recordFailed(app, row, error);
    throw error;
  }
}

function recordRegistryAnswer(app: Services, row: SubmissionRow, answer: RegistryAnswer): Promise<unknown> {
  const { store } = app;
  const scope = countyScope(store.county);
  const received = answer.state === 'received';
  return store.command({
    name: 'exchange.answer',
    actor: SYSTEM,
    scope,
    key: `answer:${row.id}`,
    fingerprint: answer.state,
    async decide(read) {
      const moved = await appendAction(read, store, scope, {
        caseId: row.caseId,
        action: received ? 'registry-received' : 'registry-refused',
        actor: SYSTEM,
        detail: { submissionId: row.id, ...(received ? {} : { reason: answer.reason ?? 'unknown' }) },
      });
      const signature = Buffer.from(answer.signature, 'base64');
      const receipt = JSON.stringify(answer.receipt);
      return {
        reply: { state: answer.state },
        writes: [recordAnswer(store.county, row.id, answer.state, receipt, signature, store.now()), ...moved.writes],
        audit: [auditOf('registry.answer', row.id, moved.after), ...moved.audit],
        events: [...moved.events, answerEvent(row, answer, moved.after)],
      };
    },
  });
}

function answerEvent(row: SubmissionRow, answer: RegistryAnswer, { file }: CaseForRoom): DomainEvent {
  const audience = { regionCode: file.regionCode, personId: file.applicantPersonId ?? file.personId };
  const ids = { caseId: row.caseId, submissionId: row.id };
  return answer.state === 'received'
    ? { event: 'registry.received', payload: ids, ...audience }
    : { event: 'registry.refused', payload: { ...ids, reason: answer.reason ?? 'unknown' }, ...audience };
}

function recordFailed(app: Services, row: SubmissionRow, error: unknown): Promise<unknown> {
  const { store } = app;
  const reason = error instanceof Error ? error.message : 'unknown';
  return store.command({
    name: 'exchange.failed',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key: `failed:${row.id}:${store.newId()}`,
    fingerprint: null,
    async decide() {
      return {
        reply: {},
        writes: [recordFailure(store.county, row.id, reason.slice(0, 300))],
        audit: [
          {
            action: 'registry.failed',
            objectKind: 'registry-submission',
            objectId: row.id,
            outcome: 'done',
            detail: { reason },
          },
        ],
        events: [],
      };
    },
  });
}

function auditOf(action: string, submissionId: string, { file }: CaseForRoom) {
  return {
    action,
    objectKind: 'registry-submission',
    objectId: submissionId,
    personId: file.personId,
    regionCode: file.regionCode,
    outcome: 'done' as const,
  };
}
