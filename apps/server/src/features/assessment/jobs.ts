import { type EventHandler, onEvent } from '../../platform/jobs/event-handlers.ts';
import { freeBooking } from './commands.book.ts';

export const handlers: EventHandler[] = [
  onEvent('case.moved', 'assessment.free-booking', async (app, event, key) => {
    if (event.payload.action === 'withdraw') await freeBooking(app, event.payload.caseId, key);
  }),
];
