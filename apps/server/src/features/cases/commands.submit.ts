/** An application becomes a case: from a draft, or in one call. */
import { type ProblemCode, problem } from '@yimi/domain/problems';
import type { Paper } from '@yimi/service-kit/case-state';
import type { AnswerValue } from '@yimi/service-kit/form';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { actsFor, findPersonById, guardiansOf } from '../people/public.ts';
import { gather, judge, prefilled, withGiven } from './commands.application.ts';
import type { Submitted } from './commands.open.ts';
import { checkedPaper } from './commands.paper.ts';
import { openWithParts, valuesOf } from './commands.parts.ts';
import {
  applicationScope,
  isAgent,
  refuseDead,
  refuseKnownElsewhere,
  resolveSubject,
  type Subject,
  type SubjectRef,
  subjectIdOf,
} from './commands.subject.ts';
import { openDraft } from './queries.draft.ts';
import { serviceInForce, serviceOfCase } from './queries.service.ts';
import { type DraftRow, deleteDraft, findDraft } from './store.draft.ts';

/** A draft of what somebody brought on paper: all of it is entered in one go, with the scan. */
export type PaperApplication = Paper & { answers: Readonly<Record<string, AnswerValue>> };

/** What the database finds when two come at once. */
const CONFLICTS: Readonly<Record<string, ProblemCode>> = {
  case_file_one_open: 'open-application-exists',
  case_file_no: 'changed-meanwhile',
  person_citizen_number: 'outside-area',
};

/**
 * Submits a draft and removes it.
 * @throws Problem 'draft-gone', and whatever `judge` refuses
 */
export async function submitDraft(
  app: Services,
  session: Session,
  key: string,
  draftId: string,
  onPaper?: PaperApplication,
): Promise<Submitted> {
  const { store } = app;
  const find = findDraft(store.county, session.accountId, draftId);
  const [begun] = await store.read<DraftRow>(session.scope, find);
  return store.command<Submitted>({
    name: 'cases.submit_draft',
    actor: session.actor,
    scope: begun ? applicationScope(session, begun.applicantPersonId, begun.personId) : session.scope,
    key,
    fingerprint: { draftId, ...onPaper },
    conflicts: CONFLICTS,
    decide: async (read) => {
      const [row] = await read<DraftRow>(find);
      if (!row) throw problem('draft-gone');
      const scope = applicationScope(session, row.applicantPersonId, row.personId);
      const service = serviceOfCase(row);
      const { answers: known, subject: begunFor } = openDraft(store, row);
      const answers = withGiven(service.form, known, onPaper?.answers ?? {});
      const [person, applicant, guardians, found] = await Promise.all([
        findPersonById(read, store, scope, row.personId),
        row.applicantPersonId ? findPersonById(read, store, scope, row.applicantPersonId) : undefined,
        guardiansOf(read, store, row.personId),
        gather(read, store, scope, service, row.personId, valuesOf(answers)),
      ]);
      if (!person) throw problem('not-found');
      refuseDead(service, person);
      const subject: Subject = {
        person,
        isNew: false,
        applicant: applicant ?? null,
        relation: begunFor.relation,
        maySee: true,
        hasGuardian: guardians.length > 0 || begunFor.relation !== null,
      };
      if (isAgent(subject) && !(await actsFor(read, store, person.id, applicant?.id ?? '')))
        throw problem('proxy-ended');
      const accepted = judge(store, session, service, subject, answers, found);
      const paper = onPaper && (await checkedPaper(read, store, session, service, onPaper));
      const opened = await openWithParts(read, store, session, scope, service, subject, accepted, found, paper);
      return { ...opened, writes: [...opened.writes, deleteDraft(store.county, row.id)] };
    },
  });
}

export type ApplicationInOneCall = {
  serviceId: string;
  subject: SubjectRef;
  answers: Readonly<Record<string, AnswerValue>>;
};

/** The same rules in one call, for counters and other systems: one round trip of reads, one flush. */
export async function submitCase(
  app: Services,
  session: Session,
  key: string,
  body: ApplicationInOneCall,
): Promise<Submitted> {
  const { store } = app;
  const service = serviceInForce(store, body.serviceId);
  const scope = body.subject.kind === 'new-ward' ? countyScope(store.county) : session.scope;
  const submitted = store.command<Submitted>({
    name: 'cases.submit',
    actor: session.actor,
    scope,
    key,
    fingerprint: body,
    conflicts: CONFLICTS,
    decide: async (read) => {
      const resolved = resolveSubject(read, store, session, scope, body.subject, service);
      const id = subjectIdOf(body.subject, session) ?? (await resolved).person.id;
      const [subject, found] = await Promise.all([resolved, gather(read, store, scope, service, id, body.answers)]);
      const answers = withGiven(service.form, prefilled(store, service, subject, found.certificate), body.answers);
      const accepted = judge(store, session, service, subject, answers, found);
      return openWithParts(read, store, session, scope, service, subject, accepted, found);
    },
  });
  // Somebody known elsewhere cannot be written here: the database finds it. Only who is refused is looked for before,
  // since the area is said first, whatever else is wrong.
  return submitted.catch(async (refusal) => {
    await refuseKnownElsewhere(store, session, body.subject);
    throw refusal;
  });
}
