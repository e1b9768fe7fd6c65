/** What was done at people's homes and is kept on this phone until it is sent. */
import type { DueVisit } from '@yimi/api-client/views';
import { newKey } from '../device/server';
import { withActions } from '../offline/lane.ts';
import { createSender } from '../offline/sender.ts';
import { performAtVisit, type VisitAct, type VisitLane, visitLane } from '../offline/visit-lane.ts';
import { api } from './api.ts';
import { keepsDrafts, keptAccount, signedOut, visitLanes } from './kept-drafts.ts';
import { actIn, keptLanes, openKept, SENDING } from './kept-lanes.ts';

const store = keptLanes('visit', visitLanes);

export const visitSender = createSender<VisitLane>({
  ...SENDING,
  store,
  async perform({ id }, action) {
    await performAtVisit(id, action, api);
    return {};
  },
});

export const openVisitLanes = () => openKept(store, visitLanes);

/** What has been sent leaves no lane behind. */
export async function dropSentVisits(): Promise<void> {
  for (const { id } of visitLanes.get()) await store.change(id, (lane) => (lane?.actions.length ? lane : undefined));
}

/**
 * Does something at a visit: on the phone for certain, on the server when it can be reached.
 * @returns whether it waits on this phone
 * @throws ProblemError when the server refused it: it is then undone here
 */
export async function actAtVisit(visit: DueVisit, act: VisitAct): Promise<boolean> {
  const action = { ...act, key: newKey(), at: Date.now() };
  if (!keepsDrafts()) {
    await performAtVisit(visit.personId, action, api);
    return false;
  }
  const begun = () => visitLane(visit, keptAccount.get() ?? '');
  const { lane, lost } = await actIn(store, visitSender, visit.personId, (before) =>
    withActions(before ?? begun(), action),
  );
  if (lost) void wake();
  else await dropSentVisits();
  return lane.actions.length > 0;
}

/** What the officer decided about a refusal. */
export async function settleVisit(
  id: string,
  choose: (lane: VisitLane, newKey: () => string) => VisitLane,
): Promise<void> {
  await store.change(id, (lane) => lane && choose(lane, newKey));
  await wake();
  await dropSentVisits();
}

async function wake(): Promise<void> {
  signedOut.set((await visitSender.wake()).includes('signed-out'));
}
