/**
 * Which drafts this phone keeps, as screens watch it. What keeps and sends them is in lanes.ts: citizens, who fill in
 * with a network, do not load it.
 */
import { canKeep } from '../device/can-keep';
import { recall } from '../device/storage';
import { type Lane, unsentActs } from '../offline/lane.ts';
import { createCell } from './cell.ts';

/** All lanes of the account that is signed in. */
export const lanes = createCell<readonly Lane[]>([]);
export const useLanes = lanes.use;

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

/** How many acts of all kept drafts are not on the server. */
export function unsentOf(all: readonly Lane[]): number {
  return all.reduce((sum, lane) => sum + unsentActs(lane), 0);
}
