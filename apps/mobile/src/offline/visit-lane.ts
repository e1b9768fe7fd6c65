/** The lane of a visit: what an officer did at one person's home. Its id is the person's. */
import type { Client } from '@yimi/api-client/client';
import type { DueVisit, VisitOutcome } from '@yimi/api-client/views';
import type { LocalDate } from '@yimi/domain/local-date';
import type { CheckWay } from '@yimi/service-kit/outcome';
import type { Waiting } from './lane.ts';

/** `on` is the phone's day on which it was done: the server may hear of it later. */
export type VisitAct =
  /** The yearly check, done at home. `dueOn`: the due day that the officer saw. */
  | { kind: 'check'; entitlementId: string; dueOn: LocalDate; on: LocalDate; note?: string }
  | { kind: 'visit'; outcome: VisitOutcome; on: LocalDate; note?: string };

export type VisitAction = VisitAct & { key: string; at: number };

/** `visit` as it was downloaded. */
export type VisitLane = Waiting<VisitAction> & { visit: DueVisit };

export function visitLane(visit: DueVisit, accountId: string): VisitLane {
  return { id: visit.personId, accountId, visit, actions: [], refusal: undefined };
}

const WAY: CheckWay = 'home-visit';

/** One action as one request. @throws ProblemError */
export async function performAtVisit(personId: string, { key, ...act }: VisitAction, api: Client): Promise<object> {
  if (act.kind === 'check') {
    const { entitlementId: id, dueOn, on, note } = act;
    return api.post('/api/entitlements/{id}/checks', { path: { id }, body: { way: WAY, dueOn, on, note }, key });
  }
  const { outcome, on, note } = act;
  return api.post('/api/visits', { body: { personId, outcome, on, note }, key });
}

type Done = { on: LocalDate; way: CheckWay };

/** A check that somebody else did meanwhile, as the problem 'checked-meanwhile' tells it. */
export type CheckConflict = { mine: Done; theirs: Done | undefined };

/** Undefined when the refusal is another one. */
export function checkConflictOf({ actions: [action], refusal }: VisitLane): CheckConflict | undefined {
  if (refusal?.code !== 'checked-meanwhile' || action?.kind !== 'check') return undefined;
  return { mine: { on: action.on, way: WAY }, theirs: refusal.body.theirs as Done | undefined };
}

/** The officer's own check is added to the other one, in knowledge of it. */
export function addMyCheck(lane: VisitLane, newKey: () => string): VisitLane {
  const [action, ...rest] = lane.actions;
  if (action?.kind !== 'check' || !lane.refusal) return lane;
  const dueOn = String(lane.refusal.body.dueOn ?? action.dueOn);
  return { ...lane, refusal: undefined, actions: [{ ...action, dueOn, key: newKey() }, ...rest] };
}

export type ShownVisit = DueVisit & { unsent: readonly VisitAction[] };

/** The list as the officer sees it: as it was downloaded, with what was done since and is not on the server. */
export function shownVisits(visits: readonly DueVisit[], lanes: readonly VisitLane[], today: LocalDate): ShownVisit[] {
  const shown = visits.map((visit) => shownVisit(visit, lanes));
  const wasThere = ({ lastVisit }: ShownVisit) => Number(lastVisit?.on === today);
  return shown.toSorted((a, b) => wasThere(a) - wasThere(b));
}

function shownVisit(visit: DueVisit, lanes: readonly VisitLane[]): ShownVisit {
  const unsent = lanes.find(({ id }) => id === visit.personId)?.actions ?? [];
  const checked = new Set(unsent.flatMap((act) => (act.kind === 'check' ? [act.entitlementId] : [])));
  const last = unsent.findLast((act) => act.kind === 'visit');
  return {
    ...visit,
    reasons: visit.reasons.filter(({ aboutId }) => !checked.has(aboutId)),
    lastVisit: last ? { on: last.on, outcome: last.outcome } : visit.lastVisit,
    unsent,
  };
}
