/** Everything that is checked before an application becomes a case. */
import { reapplyFrom } from '@yimi/domain/certificate-dates';
import { localDate } from '@yimi/domain/local-date';
import { type FieldProblem, fieldProblem, problem } from '@yimi/domain/problems';
import { contains } from '@yimi/domain/region-code';
import { checkAnswers } from '@yimi/service-kit/check-answers';
import type { CaseSettings } from '@yimi/service-kit/flow';
import type { Answer, Answers, AnswerValue, Form, PrefillSource, Question, SubjectFacts } from '@yimi/service-kit/form';
import { errorText } from '@yimi/service-kit/generic-texts';
import { giveAnswer, prefillAnswers } from '@yimi/service-kit/prefill';
import type { Service } from '@yimi/service-kit/service';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import type { Session } from '../../platform/http/session.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { caseSettings, findVillage, type Region } from '../access/public.ts';
import {
  ageOf,
  certificateFacts,
  certificatesOf,
  guardianFacts,
  type HeldCertificate,
  personFacts,
  type StoredFile,
  storedFiles,
} from '../people/public.ts';
import type { Subject } from './commands.subject.ts';
import { answerFor } from './queries.case.ts';
import { caseScope, findOpenCase } from './store.case.ts';
import { GIVEN_AT_BEGIN, HELD_STATUS } from './texts.ts';

/** What the checks need beside the subject; all of it is read together. */
export type Findings = {
  certificate: HeldCertificate | undefined;
  openCaseNo: string | undefined;
  files: ReadonlyMap<string, StoredFile>;
  /** Of the region answer, where one was given. */
  village: Region | undefined;
  settings: CaseSettings;
};

/** Reads what the given values point to: photos, and the village. */
export async function gatherGiven(
  read: Reader,
  store: Store,
  { form }: Service,
  given: Readonly<Record<string, AnswerValue>>,
): Promise<Pick<Findings, 'files' | 'village'>> {
  const texts = (kind: Question['kind']) =>
    form.questions.flatMap((question) => {
      const value = question.kind === kind ? given[question.id] : undefined;
      return typeof value === 'string' ? [value] : [];
    });
  const [region] = texts('region');
  const [files, village] = await Promise.all([
    storedFiles(read, store, texts('photo').filter(isUuid)),
    region === undefined ? undefined : findVillage(read, store, region),
  ]);
  return { files, village };
}

/** Reads all findings in one round trip when the subject's id is known already. */
export async function gather(
  read: Reader,
  store: Store,
  scope: Scope,
  service: Service,
  personId: string,
  given: Readonly<Record<string, AnswerValue>>,
): Promise<Findings> {
  const [certificates, [open], settings, pointedTo] = await Promise.all([
    certificatesOf(read, store, [personId]),
    read<{ caseNo: string }>(findOpenCase(store.county, ...caseScope.values(scope), personId, service.id)),
    caseSettings(read, store),
    gatherGiven(read, store, service, given),
  ]);
  return { certificate: certificates.get(personId), openCaseNo: open?.caseNo, settings, ...pointedTo };
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export function factsFor(
  store: Store,
  session: Session,
  subject: Pick<Subject, 'person' | 'hasGuardian'>,
  certificate: HeldCertificate | undefined,
): SubjectFacts {
  return {
    ageYears: ageOf(store, subject.person),
    hasGuardian: subject.hasGuardian,
    enteredByStaff: session.role !== 'citizen',
    holdsCertificate: certificate !== undefined && certificate.status !== 'cancelled',
  };
}

/** The answers that an application begins with: what is known, as far as the one who applies may see it. */
export function prefilled(
  store: Store,
  service: Service,
  { person, applicant, relation, isNew, maySee }: Subject,
  certificate: HeldCertificate | undefined,
): Answers {
  const given = { ...person, nation: '', address: null, phone: null, regionCode: '' };
  return prefillAnswers(service.form, {
    ...(maySee && !isNew ? personFacts(person) : personFacts(isNew ? person : given, GIVEN_AT_BEGIN)),
    ...(applicant && relation && guardianFacts(applicant, relation)),
    ...(maySee && certificate && certificateFacts(store, certificate)),
  });
}

/** @throws Problem 'question-unknown' for a value to a question that the form does not have */
export function withGiven(form: Form, known: Answers, given: Readonly<Record<string, AnswerValue>>): Answers {
  const answers: Record<string, Answer> = { ...known };
  for (const [id, value] of Object.entries(given)) {
    if (!form.questions.some((question) => question.id === id)) throw problem('question-unknown');
    answers[id] = giveAnswer(answers[id], value);
  }
  return answers;
}

/** What an application comes to when nothing is wrong with it. */
export type Accepted = {
  /** Of the visible questions only: what a change of mind hid is not kept. */
  answers: Answers;
  regionCode: string;
  phone: string | undefined;
  facts: SubjectFacts;
};

/** @throws Problem with the sentence for the first thing that forbids the application, or all wrong answers at once */
export function judge(
  store: Store,
  session: Session,
  service: Service,
  subject: Subject,
  answers: Answers,
  found: Findings,
): Accepted {
  if (!service.enteredBy.includes(session.role)) throw problem('not-allowed');
  refuseByCertificate(store, service, found.certificate);
  if (found.openCaseNo) throw problem('open-application-exists', { params: { caseNo: found.openCaseNo } });

  const facts = factsFor(store, session, subject, found.certificate);
  const asked = checkedAnswers(store, session, service, facts, subject.person.id, answers, found);
  const regionCode = regionOf(service.form, asked, subject.person.regionCode);
  const { areas } = session.scope;
  if (areas.length > 0 && !areas.some((area) => contains(area, regionCode))) throw problem('outside-area');
  return { answers: asked, regionCode, phone: typedText(service.form, asked, 'person.phone'), facts };
}

/**
 * The answers to the questions that are asked, when none is wrong.
 * @throws Problem 'answers-incomplete' with one sentence for each wrong answer
 */
export function checkedAnswers(
  store: Store,
  { accountId }: Pick<Session, 'accountId'>,
  { form, texts }: Service,
  facts: SubjectFacts,
  personId: string,
  answers: Answers,
  found: Pick<Findings, 'files' | 'village'>,
): Answers {
  const questions = visibleQuestions(form, answers, facts);
  const mayUse = (file: StoredFile) =>
    file.personId === personId || (file.personId === null && file.createdBy === accountId);
  const wrong: FieldProblem[] = [
    ...checkAnswers(form, answers, facts, localDate(store.now())).map(({ question, code }) => ({
      path: question,
      code,
      says: errorText(texts, question, code),
    })),
    ...questions.flatMap((question) => wrongOnServer(question, answers[question.id], found, mayUse)),
  ];
  if (wrong.length > 0) {
    const first = wrong.filter(({ path }, place) => wrong.findIndex((each) => each.path === path) === place);
    throw problem('answers-incomplete', { fields: first });
  }
  return Object.fromEntries(questions.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])));
}

/** What only the server knows: whether a village lives, and whether a photo exists, is the asked one and the subject's. */
function wrongOnServer(
  { id, kind, photo }: Question,
  answer: Answer | undefined,
  { files, village }: Pick<Findings, 'files' | 'village'>,
  mayUse: (file: StoredFile) => boolean,
): FieldProblem[] {
  if (!answer || answer.value === '') return [];
  if (kind === 'region' && answer.source === 'typed' && !village) return [fieldProblem(id, 'region-unknown')];
  if (kind !== 'photo') return [];
  const file = files.get(String(answer.value));
  return file && file.kind === photo && mayUse(file) ? [] : [fieldProblem(id, 'photo-missing')];
}

/** A first certificate needs that there is none, and a year since the last; anything else one that is fit for it. */
export function refuseByCertificate(store: Store, service: Service, certificate: HeldCertificate | undefined): void {
  const { outcome } = service;
  // Whether an entitlement is due is a question of its rules, which a person answers.
  if (outcome.kind === 'entitlement' || outcome.kind === 'bundle') return;
  const fit = outcome.kind === 'certificate' ? outcome.replaces : outcome.from;
  if (fit.length === 0) {
    if (!certificate) return;
    if (certificate.status !== 'cancelled') throw problem('already-certified');
    const from = certificate.endedOn && reapplyFrom(certificate.endedOn);
    if (from && from > localDate(store.now())) throw problem('reapply-too-early', { params: { reapplyFrom: from } });
    return;
  }
  if (!certificate || certificate.status === 'cancelled') throw problem('certificate-needed');
  if (!fit.includes(certificate.status))
    throw problem('certificate-not-in-force', { params: { why: HELD_STATUS[certificate.status] } });
}

/** The files that the answers show. */
export function photosIn({ questions }: Form, answers: Answers): string[] {
  const photos = questions.filter(({ kind }) => kind === 'photo').map(({ id }) => answers[id]?.value);
  return photos.filter((value): value is string => typeof value === 'string' && value !== '');
}

function regionOf(form: Form, answers: Answers, registered: string): string {
  const value = answerFor(form, answers, 'person.region')?.value;
  return typeof value === 'string' && value !== '' ? value : registered;
}

/** What the person gave instead of, or in the absence of, a known value. */
function typedText(form: Form, answers: Answers, source: PrefillSource): string | undefined {
  const answer = answerFor(form, answers, source);
  return answer?.source === 'typed' && typeof answer.value === 'string' ? answer.value : undefined;
}
