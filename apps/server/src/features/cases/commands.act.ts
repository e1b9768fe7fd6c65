/** What people do to a case through the one route for acts. */
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import { isDeskAct } from '@yimi/service-kit/desk-acts';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { AnswerValue } from '@yimi/service-kit/form';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { findDesignated } from '../access/public.ts';
import { adoptPhotos } from '../people/public.ts';
import { type Act, appendTo } from './commands.append.ts';
import { checkedAnswers, gatherGiven, photosIn, withGiven } from './commands.application.ts';
import { carriedToDesk } from './commands.desk.ts';
import { judgementFor } from './commands.judgement.ts';
import { withdrawParts } from './commands.parts.ts';
import { type ActionWords, type CaseForRoom, caseForRoom, subjectFacts } from './queries.case.ts';

/** Acts with a duty of their own: a slot, measured values, a signature, an objection that is decided with it. */
const OWN_ROUTES: ReadonlySet<string> = new Set([
  'book',
  'rebook',
  'cancel-booking',
  'begin-assessment',
  'conclude',
  'sign',
  'seal',
  'uphold-objection',
]);

export type ActBody = {
  /** A key of the service's refusalReasons, or words of one's own. */
  reason?: string;
  missing?: readonly string[];
  note?: string;
  answers?: Readonly<Record<string, AnswerValue>>;
  hospitalId?: string;
  stage?: string;
  colleagueId?: string;
};

export type Acted = { stage: string; seq: number };

/**
 * @throws Problem 'use-its-own-route', 'not-found', 'not-allowed', 'action-not-open', 'reason-needed',
 *   'missing-items-needed', 'answers-incomplete', 'hospital-unknown', 'stage-needed', 'colleague-unknown' …
 */
export async function act(
  app: Services,
  session: Session,
  key: string,
  caseId: string,
  action: string,
  body: ActBody,
): Promise<Acted> {
  if (OWN_ROUTES.has(action)) throw problem('use-its-own-route');
  const { store } = app;
  return store.command<Acted>({
    name: 'cases.act',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { caseId, action, body },
    decide: async (read) => {
      const before = await caseForRoom(read, store, session.scope, caseId);
      const given = await carried(read, store, session, before, action, body);
      const { after, writes, audit, events } = appendTo(store, before, { action, actor: session.actor, ...given });
      const { personId, regionCode } = after.file;
      const photos = given.answers ? photosIn(after.service.form, given.answers) : [];
      const kept = await judgementFor(read, store, session, before, after);
      const adopted = adoptPhotos(store, photos, { personId, regionCode, uploadedBy: session.accountId });
      const parts = action === 'withdraw' ? await withdrawParts(read, store, session.scope, session.actor, after) : [];
      return {
        reply: { stage: after.state.stage, seq: after.state.seq },
        writes: [...writes, ...adopted, ...kept, ...parts.flatMap((part) => part.writes)],
        audit: [...audit, ...parts.flatMap((part) => part.audit)],
        events: [...events, ...parts.flatMap((part) => part.events)],
      };
    },
  });
}

/** What the act has to carry by its rule. Whether the act itself is open is asked when it is appended. */
async function carried(
  read: Reader,
  store: Store,
  session: Session,
  before: CaseForRoom,
  action: string,
  body: ActBody,
): Promise<Partial<Act>> {
  if (isDeskAct(action)) return carriedToDesk(read, store, session, before, action, body);
  const rule = runningStage(before.service, before.state.stage)?.actions[action];
  if (!rule?.by.includes(session.role) && before.state.escalatedTo !== session.role) return {};
  const words = wordsOf(before, rule?.needs, body);
  if (rule?.records === 'hospital') {
    const hospital = body.hospitalId ? await findDesignated(read, store, body.hospitalId) : undefined;
    if (!hospital) throw problem('hospital-unknown');
    return { words, detail: { hospitalId: hospital.id } };
  }
  if (rule?.needs === 'answers') return supplemented(read, store, session, before, body, words);
  return { words, ...(body.stage && { detail: { stage: body.stage } }) };
}

function wordsOf({ service }: CaseForRoom, needs: string | undefined, body: ActBody): ActionWords {
  const reason = body.reason?.trim();
  const note = body.note?.trim();
  if (needs === 'reason' && !reason) throw problem('reason-needed');
  const missing = (body.missing ?? []).filter((item) => item in service.texts.missingItems);
  if (needs === 'missing-items' && missing.length === 0) throw problem('missing-items-needed');
  return { ...(reason && { reason }), ...(note && { note }), ...(missing.length > 0 && { missing }) };
}

/** Answers given anew pass the same checks as those of the application. */
async function supplemented(
  read: Reader,
  store: Store,
  session: Session,
  before: CaseForRoom,
  body: ActBody,
  words: ActionWords,
): Promise<Partial<Act>> {
  const { service, file } = before;
  const given = body.answers ?? {};
  const answered = Object.keys(given);
  if (answered.length === 0) throw problem('answers-incomplete');
  const answers = withGiven(service.form, before.answers, given);
  const values = Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
  const found = await gatherGiven(read, store, service, values);
  const facts = subjectFacts(before, localDate(store.now()));
  return {
    words: { ...words, answered },
    answers: checkedAnswers(store, session, service, facts, file.personId, answers, found),
    ...(found.village && { region: { code: found.village.code, name: found.village.name } }),
  };
}
