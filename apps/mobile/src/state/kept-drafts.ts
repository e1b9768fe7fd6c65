/**
 * What this phone keeps for staff in the field, as screens watch it: drafts, and what was done at visits. What keeps and
 * sends them is in lanes.ts and visit-lanes.ts: citizens, who fill in with a network, do not load it.
 */
import { canKeep } from '../device/can-keep';
import { recall } from '../device/storage';
import { type Lane, unsentActs } from '../offline/lane.ts';
import type { VisitLane } from '../offline/visit-lane.ts';
import { createCell } from './cell.ts';

/** All lanes of the account that is signed in. */
export const lanes = createCell<readonly Lane[]>([]);
export const useLanes = lanes.use;

/** What was done at people's homes, by the account that is signed in. */
export const visitLanes = createCell<readonly VisitLane[]>([]);
export const useVisitLanes = visitLanes.use;

/** The session ended while the phone was away: nothing is sent before the person signs in again. */
export const signedOut = createCell(false);
export const useSignedOut = signedOut.use;

/** Whose drafts are kept; undefined when none are for who is signed in. */
export const keptAccount = createCell<string | undefined>(undefined);

export function keepsDrafts(): boolean {
  return keptAccount.get() !== undefined;
}

/** Remembered beside the sealed records, so that a phone that keeps nothing need not look. */
export const KEEPS = 'keeps';

export function mayHoldKept(): boolean {
  return canKeep() && recall(KEEPS) !== null;
}

/** How many acts are not on the server, and how many lanes wait for a decision of the person. */
export function useUnsent(): { unsent: number; stopped: number } {
  const drafts = useLanes();
  const visits = useVisitLanes();
  const ofDrafts = drafts.reduce((sum, lane) => sum + unsentActs(lane), 0);
  const ofVisits = visits.reduce((sum, { actions }) => sum + actions.length, 0);
  const stopped = [...drafts, ...visits].filter(({ refusal }) => refusal).length;
  return { unsent: ofDrafts + ofVisits, stopped };
}
