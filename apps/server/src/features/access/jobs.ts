/** What access looks after on its own. */
import type { Sweep } from '../../platform/jobs/event-handlers.ts';
import { oldestStep } from './commands.totp.ts';
import { forgetTotpSteps } from './store.account.ts';
import { forgetCodes } from './store.code.ts';
import { forgetChallenges } from './store.passkey.ts';
import { forgetSessions } from './store.session.ts';
import { forgetSsoVisits } from './store.sso.ts';
import { forgetVisits } from './store.wechat.ts';

/** Kept for a day, so that a question about yesterday's sign-in can be answered; the audit trail keeps the rest. */
const KEPT_MS = 24 * 60 * 60_000;

export const sweeps: readonly Sweep[] = [
  {
    name: 'access.forget',
    everyMinutes: 60,
    async run({ store }) {
      const before = new Date(store.now().getTime() - KEPT_MS);
      await store.command({
        name: 'access.forget',
        actor: { id: 'system:access.forget', role: 'system', name: '' },
        scope: { county: store.county, areas: [store.county] },
        key: store.newId(),
        fingerprint: null,
        decide: async () => ({
          reply: null,
          writes: [
            forgetCodes(store.county, before),
            forgetSessions(store.county, before),
            forgetVisits(store.county, before),
            forgetSsoVisits(store.county, before),
            forgetChallenges(store.county, before),
            forgetTotpSteps(store.county, oldestStep(store.now())),
          ],
          audit: [{ action: 'access.forget', objectKind: 'county', objectId: store.county, outcome: 'done' }],
          events: [],
        }),
      });
    },
  },
];
