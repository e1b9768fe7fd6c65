/** One case as a person may see it. Staff who open it leave a trace in the audit trail. */
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { birthDateOf, type CitizenNumber, sexOf } from '@yimi/domain/citizen-number';
import { ageInYears, localDate } from '@yimi/domain/local-date';
import { maskCitizenNumber, maskPhone } from '@yimi/domain/masking';
import { problem } from '@yimi/domain/problems';
import { maskAccount } from '@yimi/service-kit/bank-account';
import type { Paper } from '@yimi/service-kit/case-state';
import { isDue, serviceClock, statutoryClock } from '@yimi/service-kit/clocks';
import { awaitedRoles } from '@yimi/service-kit/countersign';
import { isDeskAct, openDeskActs } from '@yimi/service-kit/desk-acts';
import { openActions, runningStage } from '@yimi/service-kit/fold-case';
import type { AnswerValue, PrefillSource } from '@yimi/service-kit/form';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { recordReading } from '../../platform/store/record-reading.ts';
import type { Store } from '../../platform/store/store.ts';
import { knownOfCase } from './queries.acceptance.ts';
import { type ActionWords, answerFor, type CaseForRoom, caseForRoom } from './queries.case.ts';
import { summaryOf } from './queries.list.ts';
import { partsInScope, wholeInScope } from './queries.parts.ts';
import { caseSurroundings, type Surroundings } from './store.list.ts';

type ConcludedPart = { category: number; level: number | null };
type Findings = { parts: readonly { measured: { category: number }; level: number | null }[] };

/** Hospitals see what their duty needs; their own route shows it. */
const SEE_NO_ANSWERS = ['doctor', 'seal-keeper'];

/** @throws Problem 'not-found' outside the caller's scope */
export async function caseView(app: Services, session: Session, caseId: string) {
  const { store } = app;
  const read: Reader = (query) => store.read(session.scope, query);
  const [theCase, [around]] = await Promise.all([
    caseForRoom(read, store, session.scope, caseId),
    read<Surroundings>(caseSurroundings(store.county, caseId)),
  ]);
  const { file, service, state, actions } = theCase;
  if (!around) throw problem('not-found');
  await recordReading(store, session, {
    ...{ action: 'case.read', objectKind: 'case', objectId: file.id },
    ...{ personId: file.personId, regionCode: file.regionCode },
  });
  const [parts, partOf] = await Promise.all([
    partsInScope(read, store, session.scope, theCase),
    file.parentId ? wholeInScope(read, store, session.scope, file.parentId) : undefined,
  ]);
  const seesAnswers = !SEE_NO_ANSWERS.includes(session.role);
  const told =
    session.kind === 'staff' && seesAnswers
      ? await knownOfCase(read, store, session.scope, theCase, around.certificateId)
      : null;
  const now = store.now();
  const due = isDue(service, state, now, CHINESE_CALENDAR);
  return {
    ...summaryOf(store, file),
    subject: subjectOf(store, theCase),
    ...(seesAnswers ? shownAnswers(theCase) : { answers: [], photos: [] }),
    acceptance: told?.acceptance ?? null,
    known: told && {
      certificate: told.certificate,
      otherCases: told.otherCases.map((other) => summaryOf(store, other)),
    },
    timeline: actions.map(({ seq, action, actorRole, actorName, at, words }) => ({
      seq,
      action,
      actorRole,
      actorName: session.kind === 'staff' || actorRole !== 'citizen' ? actorName : '',
      at,
      words: words && (session.kind === 'staff' || !isDeskAct(action)) ? shownWords(words) : null,
    })),
    clocks: {
      service: serviceClock(state, service, now),
      statutory: statutoryClock(state, service, now, CHINESE_CALENDAR),
    },
    openActions: openActions(service, state, session.role, due, session.actor.id)
      .filter(({ blockedBy }) => !blockedBy)
      .map(({ action }) => action),
    paper:
      file.receivedOn === null ? null : { receivedOn: file.receivedOn, scan: seesAnswers ? scanOf(theCase) : null },
    desk: session.kind === 'staff' ? deskOf(theCase, session) : null,
    parts: parts.map((part) => summaryOf(store, part)),
    partOf: partOf ? summaryOf(store, partOf) : null,
    appointment: around.appointment,
    assessment: around.assessmentState
      ? { state: around.assessmentState, meets: state.meetsStandard, parts: concludedParts(store, around) }
      : null,
    notice: around.notice,
    certificateId: around.certificateId,
    hospitalId: state.hospitalId,
  };
}

/** The stored file of what came on paper. */
function scanOf({ actions: [first] }: CaseForRoom): string | null {
  return (first?.detail.paper as Paper | undefined)?.scan ?? null;
}

function shownWords({ reason, missing, note, colleague }: ActionWords) {
  return { reason, missing: missing && [...missing], note, colleague };
}

/** Who looks at the case beside its owner, by the names that stand in its actions. */
function deskOf({ service, state, actions }: CaseForRoom, { role, actor }: Session) {
  const stage = runningStage(service, state.stage);
  const named = (accountId: string) =>
    actions.findLast(({ detail }) => detail.accountId === accountId)?.words?.colleague ?? '';
  return {
    holder: state.desk.holder && named(state.desk.holder),
    asked: state.desk.asked.map(named),
    awaited: stage ? awaitedRoles(stage.actions, state) : [],
    openActs: openDeskActs(stage, state, { role, actorId: actor.id }),
  };
}

/**
 * The subject as the application names it: the person record is not in scope of a guardian whose paper nobody has
 * seen yet.
 */
function subjectOf(store: Store, { file, service, answers }: CaseForRoom) {
  const answer = (source: PrefillSource) => {
    const value = answerFor(service.form, answers, source)?.value;
    return typeof value === 'string' ? value : '';
  };
  const number = answer('person.citizenNumber') as CitizenNumber;
  const phone = answer('person.phone');
  return {
    personId: file.personId,
    name: answer('person.name'),
    citizenNumberMasked: maskCitizenNumber(number),
    sex: sexOf(number),
    ageYears: ageInYears(birthDateOf(number), localDate(store.now())),
    phoneMasked: phone ? maskPhone(phone) : null,
    regionName: file.regionName,
  };
}

/** Category and level of each part that was sealed; the measured values stay with the hospital. */
function concludedParts({ cipher }: Store, { findingsSealed }: Surroundings): ConcludedPart[] {
  if (!findingsSealed) return [];
  const { parts } = JSON.parse(cipher.open(findingsSealed, 'assessment.findings_sealed')) as Findings;
  return parts.map(({ measured, level }) => ({ category: measured.category, level }));
}

/** Numbers stay masked on the screen; whoever needs the full one has the paper or the certificate. */
function shownAnswers({ service, answers }: CaseForRoom) {
  const given = service.form.questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer ? [{ question, answer }] : [];
  });
  return {
    answers: given
      .filter(({ question }) => question.kind !== 'photo')
      .map(({ question: { id, kind }, answer }) => ({
        question: id,
        value: shown(kind, answer.value),
        sourceLabel: answer.sourceLabel ?? null,
        previous: answer.previous === undefined ? null : shown(kind, answer.previous),
      })),
    photos: given
      .filter(({ question, answer }) => question.kind === 'photo' && answer.value)
      .map(({ question, answer }) => ({ question: question.id, fileId: String(answer.value) })),
  };
}

function shown(kind: string, value: AnswerValue): string | boolean | string[] {
  if (typeof value !== 'string') return typeof value === 'boolean' ? value : [...value];
  if (kind === 'citizen-number') return maskCitizenNumber(value);
  if (kind === 'bank-account') return maskAccount(value);
  return kind === 'phone' ? maskPhone(value) : value;
}
