/** The list of visits: from the server where it can be reached, else as this phone keeps it. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { DueVisits, Session } from '@yimi/api-client/views';
import { keep, kept } from '../device/kept';
import { api } from './api.ts';
import { keepsDrafts } from './kept-drafts.ts';
import { openKeptDraft } from './lanes.ts';

export type VisitList = DueVisits & {
  /** When it came from the server, ISO 8601. */
  at: string;
  /** It lies on this phone and opens without a network. */
  isKept: boolean;
  /** The server was not reached: this is what was kept. */
  isOld: boolean;
};

const nameOf = ({ accountId, post }: Session) => `visits.${accountId}.${post?.id}`;

/** @throws ProblemError */
export async function loadVisits(session: Session): Promise<VisitList> {
  try {
    const due = await api.get('/api/visits-due');
    const list = { ...due, at: new Date().toISOString(), isKept: keepsDrafts(), isOld: false };
    if (list.isKept) await keepList(nameOf(session), list);
    return list;
  } catch (error) {
    const before = error instanceof ProblemError && error.status === 0 ? await kept(nameOf(session)) : undefined;
    if (!before) throw error;
    return { ...(before as VisitList), isOld: true };
  }
}

/** With the drafts that wait at these people's homes, which are filled in there. */
async function keepList(name: string, list: VisitList): Promise<void> {
  await keep(name, list);
  const drafts = list.visits.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'draft-waits'));
  await Promise.all(drafts.map(({ aboutId }) => openKeptDraft(aboutId).catch(() => undefined)));
}
