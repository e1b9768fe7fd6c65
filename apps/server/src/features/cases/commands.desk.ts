/** What an act of the desk carries: words, and the colleague whom it names. */
import { problem } from '@yimi/domain/problems';
import { type DeskAct, deskNeeds } from '@yimi/service-kit/desk-acts';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { Session } from '../../platform/http/session.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Act } from './commands.append.ts';
import type { CaseForRoom } from './queries.case.ts';
import { colleaguesFor } from './queries.colleagues.ts';

/** @throws Problem 'reason-needed', 'colleague-unknown' for somebody whose post does not reach the case, or who was asked */
export async function carriedToDesk(
  read: Reader,
  store: Store,
  session: Session,
  theCase: CaseForRoom,
  action: DeskAct,
  body: { reason?: string; colleagueId?: string },
): Promise<Partial<Act>> {
  const needs = deskNeeds(action);
  const reason = body.reason?.trim();
  if (needs.words && !reason) throw problem('reason-needed');
  const words = { ...(reason && { reason }) };
  if (!needs.colleague) return { words };
  const owner = runningStage(theCase.service, theCase.state.stage)?.owner ?? null;
  const role = needs.colleague === 'same-role' ? owner : null;
  const found = await colleaguesFor(read, store, session, theCase, role);
  const named = found.find(({ accountId }) => accountId === body.colleagueId);
  if (!named || theCase.state.desk.asked.includes(named.accountId)) throw problem('colleague-unknown');
  return { words: { ...words, colleague: named.name }, detail: { accountId: named.accountId } };
}
