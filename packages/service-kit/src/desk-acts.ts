/**
 * Acts that every flow has while staff hold a case: they change who looks at it, never its stage, and its clock runs
 * on. Hand over (转办), ask for an opinion before deciding (加签), supervise (督办), and the reminder of the last day.
 */
import type { Role } from '@yimi/domain/roles';
import type { CaseAction, CaseState } from './case-state.ts';
import { awaitedRoles } from './countersign.ts';
import type { Stage } from './flow.ts';

/** Whose work is shared out by the hospital itself. */
const HOSPITAL: readonly Role[] = ['doctor', 'seal-keeper'];

/** What has to come with each: words, and a colleague's account as detail {accountId}. */
const DESK_ACTS = {
  'hand-over': { words: true, colleague: 'same-role' },
  'ask-opinion': { words: true, colleague: 'anyone' },
  'give-opinion': { words: true, colleague: null },
  'recall-opinion': { words: false, colleague: null },
  supervise: { words: true, colleague: null },
  'answer-supervision': { words: true, colleague: null },
  remind: { words: false, colleague: null },
} as const;

export type DeskAct = keyof typeof DESK_ACTS;
type DeskNeeds = { words: boolean; colleague: 'same-role' | 'anyone' | null };

export type Desk = {
  /**
   * The account that the case was given to. A duty and no lock: colleagues of the role may still act, so that no case
   * waits for somebody who is ill.
   */
  holder: string | null;
  /** Accounts whose opinion is awaited; until then nothing is decided. */
  asked: readonly string[];
  /** When a leader marked the case; null once it was answered. ISO 8601. */
  supervisedAt: string | null;
  /** When the owner was reminded of this stay's deadline. ISO 8601. */
  remindedAt: string | null;
};

export const EMPTY_DESK: Desk = { holder: null, asked: [], supervisedAt: null, remindedAt: null };

export function isDeskAct(action: string): action is DeskAct {
  return action in DESK_ACTS;
}

export function deskNeeds(action: DeskAct): DeskNeeds {
  return DESK_ACTS[action];
}

/** The desk after one of its acts. */
export function foldDesk(desk: Desk, { action, actorId, at, detail }: CaseAction): Desk {
  const after = {
    'hand-over': () => ({ holder: String(detail.accountId) }),
    'ask-opinion': () => ({ asked: [...desk.asked, String(detail.accountId)] }),
    'give-opinion': () => ({ asked: desk.asked.filter((asked) => asked !== actorId) }),
    'recall-opinion': () => ({ asked: [] }),
    supervise: () => ({ supervisedAt: at }),
    'answer-supervision': () => ({ supervisedAt: null }),
    remind: () => ({ remindedAt: at }),
  } satisfies Record<DeskAct, () => Partial<Desk>>;
  return { ...desk, ...after[action as DeskAct]() };
}

/** The acts of the desk that somebody can do in a stage now. */
export function openDeskActs(
  stage: Stage | undefined,
  { desk, escalatedTo }: Pick<CaseState, 'desk' | 'escalatedTo'>,
  { role, actorId }: { role: Role; actorId: string },
): DeskAct[] {
  if (!stage) return [];
  if (role === 'system') return desk.remindedAt ? [] : ['remind'];
  const waits = stage.waitsFor === 'staff' && !HOSPITAL.includes(stage.owner);
  const works = waits && (role === stage.owner || role === escalatedTo);
  const open = {
    'hand-over': works,
    'ask-opinion': works,
    'give-opinion': desk.asked.includes(actorId),
    'recall-opinion': works && desk.asked.length > 0,
    supervise: role === 'district-leader' && waits && !works && !desk.supervisedAt,
    'answer-supervision': works && desk.supervisedAt !== null,
    remind: false,
  } satisfies Record<DeskAct, boolean>;
  return (Object.keys(open) as DeskAct[]).filter((action) => open[action]);
}

/** Whom a case waits for beside its owner: roles that decide with it, and accounts whose opinion was asked for. */
export function calledUpon(stage: Stage | undefined, state: CaseState): string[] {
  return stage ? [...state.desk.asked, ...awaitedRoles(stage.actions, state)] : [];
}
