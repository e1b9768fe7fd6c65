/** Holds the whole trail against its seals and published heads, and keeps what was found. */
import { localDate } from '@yimi/domain/local-date';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { verifyTrail } from './queries.verify.ts';
import { publishedHeads } from './store.heads.ts';
import { insertCheck } from './store.ts';

const SYSTEM: Actor = { id: 'system:audit', role: 'system', name: '' };

/** Once a day, by whichever process is first. */
export function checkDaily(app: Services): Promise<void> {
  return checkTrail(app, SYSTEM, localDate(app.store.now()));
}

/**
 * Reads all of the trail: about 10 s for a million rows. Nothing is kept as long as no head was ever published.
 * @param key what is found under the same key is kept once
 */
export async function checkTrail({ store, config }: Services, actor: Actor, key: string): Promise<void> {
  const published = await publishedHeads(config.auditHeadsDir, store.county);
  if (!published) return;
  const verdict = await verifyTrail(store.pool, store.county, published);
  const { whole } = verdict;
  const rows = verdict.whole ? verdict.rows : verdict.seq;
  const bad = verdict.whole ? [null, null, null] : [verdict.fault, verdict.seq, verdict.id];
  const id = store.newId();
  await store.command({
    name: 'audit.check',
    actor,
    scope: countyScope(store.county),
    key: `check:${key}`,
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [insertCheck(store.county, id, store.now(), whole, rows, ...bad)],
      audit: [
        { action: 'audit.check', objectKind: 'trail', objectId: store.county, outcome: 'done', detail: { whole } },
      ],
      events: [],
    }),
  });
}
