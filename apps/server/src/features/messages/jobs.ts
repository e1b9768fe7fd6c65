import { CATALOG } from '@yimi/catalog/catalog';
import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import type { EventAudience } from '../../platform/jobs/events.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { wechatOf } from '../access/public.ts';
import { type CaseFile, caseForRoom } from '../cases/public.ts';
import { actsFor, findPersonById, findProxyById } from '../people/public.ts';
import { recordSent, tell } from './commands.ts';
import { staffHandlers } from './jobs.staff.ts';
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
      const { service, file } = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
      const stage = service.texts.stages[to];
      if (!stage) return;
      const title = messageTexts.moved(service.texts.name, stage.name);
      const news = { caseId, kind: `stage.${to}`, title, body: stage.citizen };
      await tellAbout(app, event, news, key);
      // Whoever let an agent apply is told as well.
      if (file.applicantPersonId && event.personId !== file.personId && (await isProxied(app, file)))
        await tellAbout(app, { ...event, personId: file.personId }, news, `${key}:principal`);
    },
    ({ from, to }) => from !== to,
  ),
  onEvent('certificate.changed', 'messages.certificate', async (app, event, key) => {
    const text = messageTexts.certificate[event.payload.status];
    if (text) await tellAbout(app, event, { caseId: null, kind: 'certificate', ...text }, key);
  }),
  onEvent(
    'entitlement.changed',
    'messages.entitlement',
    async (app, event, key) => {
      const { kind, serviceId } = event.payload;
      const name = CATALOG.find(({ id }) => id === serviceId)?.texts.name ?? '';
      const text = messageTexts.entitlement[kind]?.(name);
      if (text) await tellAbout(app, event, { caseId: null, kind: 'entitlement', ...text }, key);
    },
    ({ kind }) => kind in messageTexts.entitlement,
  ),
  onEvent('case.submitted', 'messages.submitted-for', async (app, event, key) => {
    const { store } = app;
    const scope = countyScope(store.county);
    const { caseId } = event.payload;
    const { service, file } = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
    if (!(await isProxied(app, file))) return;
    const text = messageTexts.submittedFor(service.texts.name);
    await tellAbout(app, { ...event, personId: file.personId }, { caseId, kind: 'proxy', ...text }, key);
  }),
  onEvent('proxy.granted', 'messages.proxy-granted', (app, event, key) =>
    tellBoth(app, event, event.payload.proxyId, messageTexts.proxyGranted, key),
  ),
  onEvent('proxy.ended', 'messages.proxy-ended', (app, event, key) =>
    tellBoth(app, event, event.payload.proxyId, messageTexts.proxyEnded, key),
  ),
  onEvent('complaint.answered', 'messages.complaint-answered', (app, event, key) =>
    tellAbout(app, event, { caseId: null, kind: 'complaint', ...messageTexts.complaintAnswered }, key),
  ),
  ...staffHandlers,
];

/** Whether the applicant of a case acts for its subject by consent. */
async function isProxied(
  { store }: Services,
  file: Pick<CaseFile, 'personId' | 'applicantPersonId'>,
): Promise<boolean> {
  const { personId, applicantPersonId } = file;
  if (!applicantPersonId || applicantPersonId === personId) return false;
  const scope = countyScope(store.county);
  return actsFor((query) => store.read(scope, query), store, personId, applicantPersonId);
}

type ProxyText = Record<'principal' | 'agent', (other: string, until: string) => { title: string; body: string }>;

async function tellBoth(app: Services, event: EventAudience, proxyId: string, text: ProxyText, key: string) {
  const { store } = app;
  const scope = countyScope(store.county);
  const proxy = await findProxyById((query) => store.read(scope, query), store, proxyId);
  if (!proxy) return;
  const { principalId, principalMasked, agentId, agentMasked, validTo } = proxy;
  const about = { caseId: null, kind: 'proxy' };
  const toPrincipal = text.principal(agentMasked, validTo);
  await tellAbout(app, { ...event, personId: principalId }, { ...about, ...toPrincipal }, `${key}:principal`);
  const toAgent = text.agent(principalMasked, validTo);
  await tellAbout(app, { ...event, personId: agentId }, { ...about, ...toAgent }, `${key}:agent`);
}

/** Into the inbox, and at once a word beside it: where that fails it is tried again without a second message. */
async function tellAbout(
  app: Services,
  { personId, regionCode }: EventAudience,
  news: { caseId: string | null; kind: string; title: string; body: string },
  key: string,
): Promise<void> {
  if (!personId) return;
  const { messageId } = await tell(app, { personId, regionCode: regionCode ?? app.store.county, ...news }, key);
  await sendWord(app, messageId);
}

/** Page of the mini-program that a message in WeChat opens. */
const MESSAGES_PAGE = 'pages/messages/messages';

type ForSms = { id: string; personId: string; smsState: string; smsAttempts: number };

/**
 * One word beside the inbox: in WeChat where the person asked for it, else by text message. The message's id is the
 * text message's id: however often it is sent, the gateway delivers it once.
 */
async function sendWord(app: Services, messageId: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const [message] = await store.read<ForSms>(scope, findForSms(store.county, messageId));
  if (message?.smsState !== 'waiting') return;
  const by = (await tellInWechat(app, message.personId)) ? 'wechat' : await sendSms(app, message);
  await recordSent(app, messageId, by, message.smsAttempts);
}

async function sendSms(app: Services, { id, personId }: ForSms): Promise<'sms' | 'none'> {
  const { store } = app;
  const scope = countyScope(store.county);
  const person = await findPersonById((query) => store.read(scope, query), store, scope, personId);
  if (!person?.phone) return 'none';
  await app.sms.send({ id, to: person.phone, text: messageTexts.sms });
  return 'sms';
}

/** Whether the person was told in WeChat. Its outage must not keep a message back: then a text message goes. */
async function tellInWechat(app: Services, personId: string): Promise<boolean> {
  const { store, wechat } = app;
  const template = app.config.wechat?.template;
  if (!wechat || !template) return false;
  const scope = countyScope(store.county);
  const read: Reader = (query) => store.read(scope, query);
  const openId = await wechatOf(read, store, personId);
  if (!openId) return false;
  const data = { [template.field]: messageTexts.wechat };
  const told = await wechat
    .tell({ openId, templateId: template.id, page: MESSAGES_PAGE, data })
    .catch((error: unknown) => {
      app.log.warn({ err: error }, 'a message could not be sent in WeChat');
      return 'refused';
    });
  return told === 'told';
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
        await sendWord(app, id).catch((error: unknown) => app.log.warn({ messageId: id, error }, 'text message'));
      }
    },
  },
];
