/** The rows of a new case, after everything was checked. */
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { LINES } from '@yimi/domain/permissions';
import type { Role } from '@yimi/domain/roles';
import type { Paper } from '@yimi/service-kit/case-state';
import { dueAt } from '@yimi/service-kit/clocks';
import { calledUpon } from '@yimi/service-kit/desk-acts';
import { foldCase, runningStage } from '@yimi/service-kit/fold-case';
import type { Service } from '@yimi/service-kit/service';
import type { Session } from '../../platform/http/session.ts';
import type { Decision } from '../../platform/store/command.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { adoptPhotos, learnContact, newPerson, type Person } from '../people/public.ts';
import { type Accepted, type Findings, photosIn } from './commands.application.ts';
import { isAgent, type Subject } from './commands.subject.ts';
import type { ActionWords } from './queries.case.ts';
import { insertAction, insertCaseFile } from './store.case.ts';
import { CASE_NUMBER_PREFIX } from './texts.ts';

export type Submitted = { caseId: string; caseNo: string };

/** Crockford's digits: none is mistaken for another, read aloud or written by hand. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NUMBER_LENGTH = 8;

/**
 * The number that people say and write: prefix, day, and 40 of the id's random bits. It needs no counter, tells
 * nothing about how many applied, and is held unique by the database.
 */
export function caseNumber(day: LocalDate, id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-12)}`);
  let digits = '';
  for (let place = 0; place < NUMBER_LENGTH; place += 1) {
    digits = DIGITS[Number(bits & 31n)] + digits;
    bits >>= 5n;
  }
  return `${CASE_NUMBER_PREFIX}${day.replaceAll('-', '')}-${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/**
 * Opens the case with its first action, and keeps what the application told about the person.
 * @param parentId the case that it is a part of
 */
export function openCase(
  store: Store,
  session: Session,
  service: Service,
  subject: Subject,
  { answers, regionCode, phone, facts }: Accepted,
  { settings }: Pick<Findings, 'settings'>,
  { paper, parentId = null }: { paper?: Paper | undefined; parentId?: string | null } = {},
): Decision<Submitted> {
  const now = store.now();
  const caseId = store.newId();
  const caseNo = caseNumber(localDate(now), caseId);
  const { actor } = session;
  const { person, applicant } = subject;
  const detail = { settings, ...(paper && { paper }) };
  const { ageYears: _, ...lasting } = facts;
  const words: ActionWords = { facts: lasting };
  const state = foldCase(service, [
    {
      seq: 1,
      action: 'submit',
      actorId: actor.id,
      actorRole: actor.role,
      actorName: actor.name,
      at: now.toISOString(),
      detail,
    },
  ]);
  const writes = [
    ...personWrites(store, subject, regionCode, phone),
    ...adoptPhotos(store, [...photosIn(service.form, answers), ...(paper ? [paper.scan] : [])], {
      personId: person.id,
      regionCode,
      uploadedBy: session.accountId,
    }),
    insertCaseFile(
      store.county,
      caseId,
      caseNo,
      service.id,
      service.version,
      regionCode,
      person.id,
      applicant?.id ?? null,
      session.accountId,
      person.nameMasked,
      store.cipher.seal(JSON.stringify(answers), 'case_file.answers_sealed'),
      state.stage,
      runningStage(service, state.stage)?.owner ?? 'system',
      state.seq,
      now,
      dueAt(service, state, CHINESE_CALENDAR),
      linesOf(service),
      calledUpon(runningStage(service, state.stage), state),
      state.receivedOn,
      parentId,
    ),
    insertAction(
      store.county,
      caseId,
      1,
      'submit',
      actor.id,
      actor.role,
      actor.name,
      now,
      JSON.stringify(detail),
      store.cipher.seal(JSON.stringify(words), 'case_action.words_sealed'),
    ),
  ];
  return {
    reply: { caseId, caseNo },
    writes,
    audit: [
      {
        action: 'case.submit',
        objectKind: 'case',
        objectId: caseId,
        personId: person.id,
        regionCode,
        outcome: 'done',
        detail: {
          serviceId: service.id,
          serviceVersion: service.version,
          ...(paper && { receivedOn: paper.receivedOn }),
        },
      },
    ],
    events: [
      {
        event: 'case.submitted',
        payload: { caseId, caseNo, serviceId: service.id },
        regionCode,
        personId: applicant?.id ?? person.id,
      },
    ],
  };
}

/** The departments beside the federation that have a stage in it: they see its cases. */
export function linesOf({ flow }: Service): Role[] {
  const owners = Object.values(flow.stages).flatMap((stage) => ('owner' in stage ? [stage.owner] : []));
  return LINES.filter((line) => owners.includes(line));
}

/** The row of someone whom nobody knew before. */
export function personalPart({ id, name, source, citizenNumber, regionCode }: Person) {
  return { id, name, source, citizenNumber, regionCode };
}

function personWrites(store: Store, subject: Subject, regionCode: string, phone?: string): Statement[] {
  const { person, isNew } = subject;
  // An agent's word does not change on which phone the principal is told.
  if (isAgent(subject)) return [];
  if (isNew) {
    return [newPerson(store, { ...personalPart(person), regionCode, ...(phone && { phone }) })];
  }
  const moved = person.source === 'self' && person.regionCode !== regionCode;
  return phone || moved ? [learnContact(store, person.id, { phone, regionCode: moved ? regionCode : undefined })] : [];
}
