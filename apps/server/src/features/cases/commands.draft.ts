/** Drafts: begun, answered one by one, thrown away. Nothing of them leaves the account that began them. */
import { problem } from '@yimi/domain/problems';
import type { Answer, AnswerValue } from '@yimi/service-kit/form';
import { giveAnswer } from '@yimi/service-kit/prefill';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Decision, Reader } from '../../platform/store/command.ts';
import { countyScope, type Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { certificatesOf, newPerson } from '../people/public.ts';
import { factsFor, prefilled, refuseByCertificate } from './commands.application.ts';
import { personalPart } from './commands.open.ts';
import { refuseKnownElsewhere, resolveSubject, type SubjectRef } from './commands.subject.ts';
import { type DraftContent, draftOf, factsOfDraft, openDraft, sealDraft } from './queries.draft.ts';
import { serviceInForce, serviceOfCase } from './queries.service.ts';
import { caseScope, findOpenCase } from './store.case.ts';
import {
  type DraftRow,
  deleteDraft,
  findDraft,
  findDraftFor,
  insertDraft,
  lockDraft,
  updateDraft,
} from './store.draft.ts';

/**
 * Begins a draft with everything that is known, or gives the one that is there already. What forbids the application
 * anyway is said now and not after twenty questions.
 * @returns the draft's id
 */
export async function beginDraft(
  app: Services,
  session: Session,
  key: string,
  body: { serviceId: string; subject: SubjectRef },
): Promise<string> {
  const { store } = app;
  const service = serviceInForce(store, body.serviceId);
  if (!service.enteredBy.includes(session.role)) throw problem('not-allowed');
  const scope = body.subject.kind === 'new-ward' ? countyScope(store.county) : session.scope;
  await refuseKnownElsewhere(store, session, body.subject);
  return store.command<string>({
    name: 'cases.begin_draft',
    actor: session.actor,
    scope,
    key,
    fingerprint: body,
    conflicts: { person_citizen_number: 'outside-area', draft_one_each: 'changed-meanwhile' },
    decide: (read) => decideDraft(read, store, session, scope, service.id, body.subject),
  });
}

async function decideDraft(
  read: Reader,
  store: Store,
  session: Session,
  scope: Scope,
  serviceId: string,
  ref: SubjectRef,
): Promise<Decision<string>> {
  const service = serviceInForce(store, serviceId);
  const subject = await resolveSubject(read, store, session, scope, ref, service);
  const { person, applicant, relation, isNew } = subject;
  const [certificates, [open], [begun]] = await Promise.all([
    certificatesOf(read, store, [person.id]),
    read<{ caseNo: string }>(findOpenCase(store.county, ...caseScope.values(scope), person.id, serviceId)),
    read<{ id: string }>(findDraftFor(store.county, session.accountId, person.id, serviceId)),
  ]);
  const certificate = certificates.get(person.id);
  refuseByCertificate(store, service, certificate);
  if (open) throw problem('open-application-exists', { params: { caseNo: open.caseNo } });
  const id = begun?.id ?? store.newId();
  const { hasGuardian, enteredByStaff, holdsCertificate } = factsFor(store, session, subject, certificate);
  const content: DraftContent = {
    answers: prefilled(store, service, subject, certificate),
    revisions: {},
    subject: {
      name: person.name,
      birthDate: person.birthDate,
      relation,
      isSelf: applicant?.id === person.id,
      hasGuardian,
      enteredByStaff,
      holdsCertificate,
    },
  };
  const insert = insertDraft(
    store.county,
    id,
    session.accountId,
    service.id,
    service.version,
    person.id,
    applicant?.id ?? null,
    person.regionCode,
    sealDraft(store, content),
    store.now(),
  );
  const personRow = isNew ? [newPerson(store, personalPart(person))] : [];
  return {
    reply: id,
    writes: begun ? [] : [...personRow, insert],
    audit: [
      {
        action: 'draft.begin',
        objectKind: 'draft',
        objectId: id,
        personId: person.id,
        regionCode: person.regionCode,
        outcome: 'done',
        detail: { serviceId, subject: ref.kind },
      },
    ],
    events: [],
  };
}

/** What is stored as the command's reply: nothing personal. */
type Saved = { revision: number };

/**
 * Saves one answer. Another question may have been answered elsewhere meanwhile; only the same question, answered
 * differently since the revision that the caller saw, is a conflict.
 * @param value null takes the answer back
 * @returns the answer as it stands, null when it was taken back
 * @throws Problem 'draft-gone', 'question-unknown', 'answer-fixed', 'draft-changed' with both values
 */
export async function saveAnswer(
  app: Services,
  session: Session,
  key: string,
  given: { draftId: string; question: string; value: AnswerValue | null; revision: number },
): Promise<{ answer: Answer | null; revision: number }> {
  const { store } = app;
  let content: DraftContent | undefined;
  const { revision } = await store.command<Saved>({
    name: 'cases.save_answer',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: given,
    decide: async (read) => {
      const [row] = await read<DraftRow>(lockDraft(store.county, session.accountId, given.draftId));
      if (!row) throw problem('draft-gone');
      const revision = row.revision + 1;
      content = answered(store, row, given, revision);
      return {
        reply: { revision },
        writes: [updateDraft(store.county, row.id, sealDraft(store, content), revision, store.now())],
        audit: [
          {
            action: 'draft.answer',
            objectKind: 'draft',
            objectId: row.id,
            personId: row.personId,
            regionCode: row.regionCode,
            outcome: 'done',
            detail: { question: given.question },
          },
        ],
        events: [],
      };
    },
  });
  // A repeated request was answered without deciding anything: the draft has the answer.
  const { answers } = content ?? (await draftOf(store, session, given.draftId));
  return { answer: answers[given.question] ?? null, revision };
}

function answered(
  store: Store,
  row: DraftRow,
  given: { question: string; value: AnswerValue | null; revision: number },
  revision: number,
): DraftContent {
  const content = openDraft(store, row);
  const { answers, revisions } = content;
  const asked = visibleQuestions(serviceOfCase(row).form, answers, factsOfDraft(store, content));
  const question = asked.find(({ id }) => id === given.question);
  if (!question) throw problem('question-unknown');
  const before = answers[question.id];
  const changedSince = (revisions[question.id] ?? 0) > given.revision;
  if (changedSince && JSON.stringify(before?.value ?? null) !== JSON.stringify(given.value)) {
    throw problem('draft-changed', {
      more: { question: question.id, yours: given.value, theirs: before?.value ?? null, revision: row.revision },
    });
  }
  const after = given.value === null ? undefined : giveAnswer(before, given.value);
  if (question.fixed && before && before.source !== 'typed' && after?.source !== before.source) {
    throw problem('answer-fixed');
  }
  const { [question.id]: _, ...others } = answers;
  return {
    ...content,
    answers: after ? { ...answers, [question.id]: after } : others,
    revisions: { ...revisions, [question.id]: revision },
  };
}

/** @throws Problem 'draft-gone' */
export async function discardDraft(app: Services, session: Session, key: string, draftId: string): Promise<void> {
  const { store } = app;
  await store.command({
    name: 'cases.discard_draft',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { draftId },
    decide: async (read) => {
      const [row] = await read<DraftRow>(findDraft(store.county, session.accountId, draftId));
      if (!row) throw problem('draft-gone');
      return {
        reply: null,
        writes: [deleteDraft(store.county, row.id)],
        audit: [
          { action: 'draft.discard', objectKind: 'draft', objectId: row.id, personId: row.personId, outcome: 'done' },
        ],
        events: [],
      };
    },
  });
}
