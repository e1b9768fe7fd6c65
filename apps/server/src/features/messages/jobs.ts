import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import type { EventAudience } from '../../platform/jobs/events.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { caseForRoom } from '../cases/public.ts';
import { findPersonById } from '../people/public.ts';
import { recordSms, tell } from './commands.ts';
import { findForSms, waitingForSms } from './store.ts';
import { messageTexts } from './texts.ts';

export const handlers: EventHandler[] = [
  onEvent(
    'case.moved',
    'messages.moved',
    async (app, event, key) => {
      const { to, caseId } = event.payload;
      const { store } = app;
      const scope = countyScope(store.county);
      const { service } = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
      const stage = service.texts.stages[to];
      if (!stage) return;
      const title = messageTexts.moved(service.texts.name, stage.name);
      await tellAbout(app, event, { caseId, kind: `stage.${to}`, title, body: stage.citizen }, key);
    },
    ({ from, to }) => from !== to,
  ),
  onEvent('certificate.changed', 'messages.certificate', async (app, event, key) => {
    const text = messageTexts.certificate[event.payload.status];
    if (text) await tellAbout(app, event, { caseId: null, kind: 'certificate', ...text }, key);
  }),
  onEvent('message.created', 'messages.sms', (app, event) => sendSms(app, event.payload.messageId)),
];

function tellAbout(
  app: Services,
  { personId, regionCode }: EventAudience,
  news: { caseId: string | null; kind: string; title: string; body: string },
  key: string,
): Promise<unknown> {
  if (!personId) return Promise.resolve();
  return tell(app, { personId, regionCode: regionCode ?? app.store.county, ...news }, key);
}

type ForSms = { id: string; personId: string; smsState: string; smsAttempts: number };

/** The message's id is the text message's id: however often it is sent, the gateway delivers it once. */
async function sendSms(app: Services, messageId: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const [message] = await store.read<ForSms>(scope, findForSms(store.county, messageId));
  if (message?.smsState !== 'waiting') return;
  const person = await findPersonById((query) => store.read(scope, query), store, scope, message.personId);
  if (!person?.phone) {
    await recordSms(app, messageId, 'none', message.smsAttempts);
    return;
  }
  await app.sms.send({ id: messageId, to: person.phone, text: messageTexts.sms });
  await recordSms(app, messageId, 'sent', message.smsAttempts);
}

/** Not before two minutes, so that it does not run beside the handler. */
const GRACE_MS = 120_000;

export const sweeps: Sweep[] = [
  {
    name: 'messages.waiting-sms',
    everyMinutes: 1,
    async run(app) {
      const { store } = app;
      const olderThan = new Date(store.now().getTime() - GRACE_MS);
      const rows = await store.read<{ id: string }>(countyScope(store.county), waitingForSms(store.county, olderThan));
      for (const { id } of rows) {
        await sendSms(app, id).catch((error: unknown) => app.log.warn({ messageId: id, error }, 'text message'));
      }
    },
  },
];
