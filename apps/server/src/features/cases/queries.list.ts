/** Lists of cases, with masked names. Every list takes the scope of who asks. */
import { parseCitizenNumber } from '@yimi/domain/citizen-number';
import { problem } from '@yimi/domain/problems';
import { type ServiceClock, serviceClockRuns } from '@yimi/service-kit/clocks';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Store } from '../../platform/store/store.ts';
import { serviceOfCase } from './queries.service.ts';
import { type CaseFile, caseScope } from './store.case.ts';
import { casesEnteredBy, casesOfCitizen } from './store.list.ts';
import {
  ORDER,
  PAGE,
  type QueueCounts,
  type QueueFilter,
  type QueueView,
  queueCounts,
  queuePage,
} from './store.queue.ts';
import { CASE_NUMBER_PREFIX } from './texts.ts';

const PROMISE_MS = 20 * 60_000;

/** A case in a list: nothing but the masked name says whose it is. */
export function summaryOf(store: Store, file: CaseFile) {
  return {
    id: file.id,
    caseNo: file.caseNo,
    serviceId: file.serviceId,
    serviceVersion: file.serviceVersion,
    subjectMasked: file.subjectMasked,
    stage: file.stage,
    ownerRole: file.ownerRole,
    submittedAt: file.submittedAt.toISOString(),
    stageSince: file.stageSince.toISOString(),
    dueAt: file.dueAt?.toISOString() ?? null,
    escalatedTo: file.escalatedTo,
    closedAt: file.closedAt?.toISOString() ?? null,
    supervisedAt: file.supervisedAt?.toISOString() ?? null,
    regionCode: file.regionCode,
    regionName: file.regionName,
    serviceClock: listedClock(store, file),
  };
}

/** The service clock without a fold: what was used before this stage, and this stage's time where it runs. */
function listedClock(store: Store, file: CaseFile): ServiceClock {
  const running = file.closedAt === null && serviceClockRuns(serviceOfCase(file), file.stage);
  const inStage = running ? store.now().getTime() - file.stageSince.getTime() : 0;
  return { usedMs: file.serviceUsedMs + inStage, promiseMs: PROMISE_MS, running };
}

/** A citizen's own cases and those of the people this citizen acts for; of staff, what they entered. */
export async function listOwnCases({ store }: Services, session: Session) {
  const { scope, personId, accountId } = session;
  const own = personId
    ? casesOfCitizen(store.county, personId)
    : casesEnteredBy(store.county, ...caseScope.values(scope), accountId);
  const rows = await store.read<CaseFile>(scope, own);
  return rows.map((row) => summaryOf(store, row));
}

export type QueueQuery = {
  view?: QueueView | undefined;
  stage?: string | undefined;
  service?: string | undefined;
  /** A whole case number, citizen number or name. */
  text?: string | undefined;
  /** The `next` of the page before. */
  before?: string | undefined;
};

/** One page of a jurisdiction's queue, with counts of the whole queue (up to 500 each). */
export async function queue({ store }: Services, session: Session, query: QueueQuery) {
  const { scope } = session;
  const view = query.view ?? 'open';
  const filter: QueueFilter = {
    ...(query.stage && { stage: query.stage }),
    ...(query.service && { service: query.service }),
    ...(query.text?.trim() && lookedFor(store, query.text)),
    ...(query.before && { after: cursorOf(query.before) }),
  };
  const now = store.now();
  const [rows, counts] = (await store.readAll(scope, [
    queuePage(scope, view, filter, session, now),
    queueCounts(scope, session, now),
  ])) as [CaseFile[], QueueCounts[]];
  const last = rows.length === PAGE ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => summaryOf(store, row)),
    next: last ? `${placeOf(last, view).toISOString()}_${last.id}` : null,
    counts: counts[0] ?? { mine: 0, open: 0, overdue: 0 },
  };
}

/** As it stands on the screen, or typed in haste: in small letters, without the sign before it. */
const CASE_NUMBER = /^\D?(\d{8}-[0-9a-z]{4}-[0-9a-z]{4})$/i;

function lookedFor(store: Store, typed: string): QueueFilter {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const caseNumber = CASE_NUMBER.exec(text)?.[1];
  if (caseNumber) return { caseNo: CASE_NUMBER_PREFIX + caseNumber.toUpperCase() };
  const number = parseCitizenNumber(text);
  return number.ok
    ? { numberIndex: store.cipher.index('citizen-number', number.value) }
    : { nameIndex: store.cipher.index('name', text) };
}

/** By what the view is ordered. */
function placeOf(file: CaseFile, view: QueueView): Date {
  const places = { stage_since: file.stageSince, submitted_at: file.submittedAt, due_at: file.dueAt };
  return places[ORDER[view].column] ?? file.submittedAt;
}

const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/;

function cursorOf(before: string): { at: string; id: string } {
  const [, at, id] = CURSOR.exec(before) ?? [];
  if (!at || !id) throw problem('invalid-request');
  return { at, id };
}
