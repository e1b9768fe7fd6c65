/** Ends what a session keeps open when the session, or the post it was opened in, has ended: one query for all that this process serves. */
import { localDate } from '@yimi/domain/local-date';
import { hashToken } from '../http/session.ts';
import type { Store } from '../store/store.ts';

/** As long as another process may still serve a session after its end. */
const EVERY_MS = 5_000;

const IN_FORCE = {
  name: 'platform.sessions_in_force',
  text: `select w.place from unnest($2::bytea[], $3::uuid[]) with ordinality as w (hash, post, place)
    join session s on s.county_code = $1 and s.token_hash = w.hash and s.ended_at is null and s.expires_at > $4
    where w.post is null or exists (select 1 from post p where p.county_code = $1 and p.id = w.post
      and p.account_id = s.account_id and p.valid_from <= $5 and (p.valid_to is null or p.valid_to > $5))`,
};

export type SessionWatch = {
  /**
   * Calls `end` once the session of this cookie's token, or the post, has ended, unless the returned function was
   * called before. A citizen has no post: null.
   */
  watch(token: string, postId: string | null, end: () => void): () => void;
  close(): void;
};

export function watchSessions(
  { pool, county, now }: Pick<Store, 'pool' | 'county' | 'now'>,
  everyMs = EVERY_MS,
): SessionWatch {
  const watched = new Set<{ hash: Buffer; postId: string | null; end: () => void }>();

  const endThoseGone = async (): Promise<void> => {
    const asked = [...watched];
    if (asked.length === 0) return;
    const hashes = asked.map(({ hash }) => hash);
    const posts = asked.map(({ postId }) => postId);
    const values = [county, hashes, posts, now(), localDate(now())];
    const { rows } = await pool.query<{ place: number }>({ ...IN_FORCE, values });
    const inForce = new Set(rows.map(({ place }) => place));
    asked.forEach(({ end }, index) => {
      if (!inForce.has(index + 1)) end();
    });
  };
  // A database that is away for a moment ends nobody's stream; the next round asks again.
  const timer = setInterval(() => void endThoseGone().catch(() => {}), everyMs);
  timer.unref();

  return {
    watch(token, postId, end) {
      const entry = { hash: hashToken(token), postId, end };
      watched.add(entry);
      return () => void watched.delete(entry);
    },
    close: () => clearInterval(timer),
  };
}
