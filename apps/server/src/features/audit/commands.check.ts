/** Holds the whole trail against its seals and published heads, and keeps what was found. */
import { localDate } from '@yimi/domain/local-date';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { type Verdict, verifyTrail } from './queries.verify.ts';
import { publishedHeads } from './store.heads.ts';
import { findLastHead, type HeadRow } from './store.seal.ts';
import { insertCheck } from './store.ts';

/** Of a district that began a moment ago. */
const NOTHING_PUBLISHED = { publicKey: new Uint8Array(), heads: [] };

const SYSTEM: Actor = { id: 'system:audit', role: 'system', name: '' };

/** Once a day, by whichever process is first. */
export function checkDaily(app: Services): Promise<void> {
  return checkTrail(app, SYSTEM, localDate(app.store.now()));
}

/**
 * Reads all of the trail: about 10 s for a million rows.
 * @param key what is found under the same key is kept once
 */
export async function checkTrail(app: Services, actor: Actor, key: string): Promise<void> {
  const { store } = app;
  const verdict = await verdictOn(app);
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

/** A head stands in the folder before it stands in the database: where the folder has fewer, somebody took them away. */
async function verdictOn({ store, config }: Services): Promise<Verdict> {
  const published = await publishedHeads(config.auditHeadsDir, store.county);
  const [last] = await store.read<HeadRow>(countyScope(store.county), findLastHead(store.county));
  const known = Number(last?.size ?? 0);
  if (known > (published?.heads.at(-1)?.size ?? 0)) return { whole: false, fault: 'heads-gone', seq: known, id: null };
  return verifyTrail(store.pool, store.county, published ?? NOTHING_PUBLISHED);
}
