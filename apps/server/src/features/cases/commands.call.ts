/** Whom an act of the desk calls to the case. */
import { type DeskAct, isDeskAct } from '@yimi/service-kit/desk-acts';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Act } from './commands.append.ts';
import type { CaseForRoom } from './queries.case.ts';

type Called = { accountId: string | null; role: string } | null;

/** The one who has the case, else everybody of the role that owns its stage. */
const owner = ({ file }: CaseForRoom): Called => ({ accountId: file.holder, role: file.ownerRole });
const named = (_case: CaseForRoom, { detail }: Act): Called => ({ accountId: String(detail?.accountId), role: '' });

const CALLED: Record<DeskAct, (theCase: CaseForRoom, act: Act) => Called> = {
  'hand-over': named,
  'ask-opinion': named,
  'give-opinion': owner,
  'recall-opinion': () => null,
  supervise: owner,
  'answer-supervision': () => ({ accountId: null, role: 'district-leader' }),
  remind: owner,
};

export function workCalled(before: CaseForRoom, after: CaseForRoom, act: Act): DomainEvent[] {
  if (!isDeskAct(act.action)) return [];
  const called = CALLED[act.action](after, act);
  const { caseNo, regionCode } = before.file;
  return called ? [{ event: 'work.called', payload: { caseNo, act: act.action, ...called }, regionCode }] : [];
}
