/** The way of an unfreeze: see district-turn. */
import { DISTRICT_TURN } from '../district-turn.ts';

export const flow = DISTRICT_TURN;
