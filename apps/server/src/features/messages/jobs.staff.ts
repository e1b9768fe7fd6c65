/** Tells staff what changed about their posts, and what work came to them. */
import type { Role } from '@yimi/domain/roles';
import type { DeskAct } from '@yimi/service-kit/desk-acts';
import { type EventHandler, onEvent } from '../../platform/jobs/event-handlers.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { askerOf } from '../exports/public.ts';
import { findPostById, holdersOf } from '../organisation/public.ts';
import { type StaffNews, tellStaff } from './commands.staff.ts';
import { staffTexts } from './texts.ts';

const OVERDUE: StaffNews = { kind: 'complaint', ...staffTexts.complaintOverdue };

export const staffHandlers: readonly EventHandler[] = [
  onEvent('post.granted', 'messages.post-granted', async (app, { payload: { postId, accountId } }, key) => {
    const post = await postOf(app, postId);
    if (post) await tellStaff(app, [accountId], { kind: 'post', ...staffTexts.granted(post) }, key);
  }),
  onEvent('post.ended', 'messages.post-ended', async (app, { payload: { postId, accountId } }, key) => {
    const post = await postOf(app, postId);
    if (post) await tellStaff(app, [accountId], { kind: 'post', ...staffTexts.ended(post) }, key);
  }),
  onEvent(
    'work.handed',
    'messages.work-handed',
    async (app, { payload: { accountId, count }, regionCode = '' }, key) => {
      const { store } = app;
      const area = () => holdersOf(inCounty(app), store, ['liaison', 'township-clerk'], regionCode);
      const text = accountId ? staffTexts.handed(count) : staffTexts.waiting(count);
      await tellStaff(app, accountId ? [accountId] : await area(), { kind: 'work', ...text }, key);
    },
  ),
  onEvent(
    'work.called',
    'messages.work-called',
    async (app, { payload: { act, caseNo, accountId, role }, regionCode = '' }, key) => {
      const text = staffTexts.called[act as DeskAct]?.(caseNo);
      if (!text) return;
      const area = () => holdersOf(inCounty(app), app.store, [role as Role], regionCode);
      await tellStaff(app, accountId ? [accountId] : await area(), { kind: 'work', ...text }, key);
    },
  ),
  onEvent('complaint.made', 'messages.complaint-made', (app, _event, key) =>
    tellHolders(app, ['security-admin', 'auditor'], { kind: 'complaint', ...staffTexts.complaintMade }, key),
  ),
  onEvent('complaint.overdue', 'messages.complaint-overdue', (app, _event, key) =>
    tellHolders(app, ['district-leader', 'security-admin', 'auditor'], OVERDUE, key),
  ),
  onEvent('rules.proposed', 'messages.rules-proposed', (app, _event, key) =>
    tellHolders(app, ['district-leader'], { kind: 'rules', ...staffTexts.rulesProposed }, key),
  ),
  onEvent('export.asked', 'messages.export-asked', (app, _event, key) =>
    tellHolders(app, ['district-leader'], { kind: 'export', ...staffTexts.exportAsked }, key),
  ),
  onEvent(
    'export.decided',
    'messages.export-refused',
    (app, { payload: { exportId } }, key) => tellAsker(app, exportId, staffTexts.exportRefused, key),
    ({ approved }) => !approved,
  ),
  onEvent('export.made', 'messages.export-made', (app, { payload: { exportId } }, key) =>
    tellAsker(app, exportId, staffTexts.exportMade, key),
  ),
  onEvent('alarm.raised', 'messages.alarm-raised', (app, _event, key) =>
    tellHolders(app, ['security-admin', 'auditor'], { kind: 'alarm', ...staffTexts.alarmRaised }, key),
  ),
  onEvent('rules.judged-otherwise', 'messages.rules-judged-otherwise', (app, _event, key) =>
    tellHolders(app, ['district-leader', 'auditor'], { kind: 'rules', ...staffTexts.judgedOtherwise }, key),
  ),
  onEvent('change.proposed', 'messages.change-proposed', async (app, _event, key) => {
    const news = { kind: 'change', ...staffTexts.proposed };
    await tellHolders(app, ['security-admin', 'district-leader'], news, key);
  }),
];

/** Who asked for a table. */
async function tellAsker(
  app: Services,
  exportId: string,
  textOf: (number: string) => { title: string; body: string },
  key: string,
): Promise<void> {
  const asker = await askerOf(app, exportId);
  if (asker) await tellStaff(app, [asker.accountId], { kind: 'export', ...textOf(asker.number) }, key);
}

/** All who hold one of these roles in the district. */
async function tellHolders(app: Services, roles: readonly Role[], news: StaffNews, key: string): Promise<void> {
  await tellStaff(app, await holdersOf(inCounty(app), app.store, roles, app.store.county), news, key);
}

const inCounty =
  ({ store }: Services): Reader =>
  (query) =>
    store.read(countyScope(store.county), query);

const postOf = (app: Services, postId: string) => findPostById(inCounty(app), app.store, postId);
