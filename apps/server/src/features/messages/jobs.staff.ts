/** Tells staff what changed about their posts, and what work came to them. */
import { type EventHandler, onEvent } from '../../platform/jobs/event-handlers.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { findPostById, holdersOf } from '../organisation/public.ts';
import { tellStaff } from './commands.staff.ts';
import { staffTexts } from './texts.ts';

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
  onEvent('change.proposed', 'messages.change-proposed', async (app, _event, key) => {
    const { store } = app;
    const confirmers = await holdersOf(inCounty(app), store, ['security-admin', 'district-leader'], store.county);
    await tellStaff(app, confirmers, { kind: 'change', ...staffTexts.proposed }, key);
  }),
];

const inCounty =
  ({ store }: Services): Reader =>
  (query) =>
    store.read(countyScope(store.county), query);

const postOf = (app: Services, postId: string) => findPostById(inCounty(app), app.store, postId);
