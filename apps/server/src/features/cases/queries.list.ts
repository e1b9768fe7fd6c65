/** Lists of cases, with masked names. Every list takes the scope of who asks. */
import { problem } from '@yimi/domain/problems';
import { type ServiceClock, serviceClockRuns } from '@yimi/service-kit/clocks';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Store } from '../../platform/store/store.ts';
import { serviceOfCase } from './queries.service.ts';
import { type CaseFile, caseScope } from './store.case.ts';
import { type ListRow, ownCases, type QueueCounts, type QueueView, queueCounts, queueOf } from './store.list.ts';

const PROMISE_MS = 20 * 60_000;
const PAGE = 50;

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
  const rows = await store.read<ListRow>(
    session.scope,
    ownCases(store.county, ...caseScope.values(session.scope), session.accountId),
  );
  return rows.map((row) => summaryOf(store, row));
}

export type QueueFilter = {
  view?: QueueView | undefined;
  stage?: string | undefined;
  service?: string | undefined;
  text?: string | undefined;
  before?: string | undefined;
};

/** One page of a jurisdiction's queue, the newest first, with counts of the whole queue on the first page. */
export async function queuePage({ store }: Services, session: Session, filter: QueueFilter) {
  const { stage = null, service = null, text = null } = filter;
  const [beforeAt, beforeId] = cursorOf(filter.before);
  const scoped = [store.county, ...caseScope.values(session.scope)];
  const page = queueOf[filter.view ?? 'open'];
  const [rows, counts] = (await store.readAll(session.scope, [
    page(...scoped, beforeAt, beforeId, stage, service, text?.trim() || null, session.role),
    queueCounts(...scoped, session.role),
  ])) as [ListRow[], QueueCounts[]];
  const last = rows.length === PAGE ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => summaryOf(store, row)),
    next: last ? `${last.submittedAt.toISOString()}_${last.id}` : null,
    counts: counts[0] ?? { mine: 0, open: 0, overdue: 0 },
  };
}

const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/;

function cursorOf(before: string | undefined): [string | null, string | null] {
  if (!before) return [null, null];
  const found = CURSOR.exec(before);
  if (!found) throw problem('invalid-request');
  return [found[1] ?? null, found[2] ?? null];
}
