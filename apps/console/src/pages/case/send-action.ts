/** Sends one action of a case by the route that is its own. */

import type { Body, Reply } from '@yimi/api-client/client';
import { api } from '../../api/api.ts';

type ActionRoute = '/api/cases/{id}/actions/{action}';
/** What any act may carry; a time is chosen by the route for appointments. */
export type ActionBody = Body<ActionRoute, 'post'> & { slotId?: string };
type Moved = Reply<ActionRoute, 'post'>;
type Sending = { caseId: string; action: string; body: ActionBody; key: string };

const book = ({ caseId, body, key }: Sending): Promise<Moved> =>
  api.post('/api/cases/{id}/appointment', { path: { id: caseId }, body: { slotId: body.slotId ?? '' }, key });

/** Acts with a duty beside the case's move: the appointment. */
const OWN_ROUTES: Readonly<Record<string, (sending: Sending) => Promise<Moved>>> = {
  book,
  rebook: book,
  'cancel-booking': ({ caseId, key }) => api.delete('/api/cases/{id}/appointment', { path: { id: caseId }, key }),
};

/** Acts for which a time is chosen. */
export function choosesTime(action: string): boolean {
  return OWN_ROUTES[action] === book;
}

/** @throws ProblemError as the server refuses it */
export function sendAction(sending: Sending): Promise<Moved> {
  const own = OWN_ROUTES[sending.action];
  const { caseId: id, action, body, key } = sending;
  return own ? own(sending) : api.post('/api/cases/{id}/actions/{action}', { path: { id, action }, body, key });
}
