/** Ends what a session keeps open when the session has ended: one query for all that this process serves. */
import { hashToken } from '../http/session.ts';
import type { Store } from '../store/store.ts';

/** As long as another process may still serve a session after its end. */
const EVERY_MS = 5_000;

const IN_FORCE = {
  name: 'platform.sessions_in_force',
  text: `select token_hash as hash from session
    where county_code = $1 and token_hash = any($2::bytea[]) and ended_at is null and expires_at > $3`,
};

export type SessionWatch = {
  /** Calls `end` once the session of this cookie's token has ended, unless the returned function was called before. */
  watch(token: string, end: () => void): () => void;
  close(): void;
};

export function watchSessions(
  { pool, county, now }: Pick<Store, 'pool' | 'county' | 'now'>,
  everyMs = EVERY_MS,
): SessionWatch {
  const watched = new Set<{ hash: Buffer; end: () => void }>();

  const endThoseGone = async (): Promise<void> => {
    const asked = [...watched];
    if (asked.length === 0) return;
    const values = [county, asked.map(({ hash }) => hash), now()];
    const { rows } = await pool.query<{ hash: Buffer }>({ ...IN_FORCE, values });
    const inForce = new Set(rows.map(({ hash }) => hash.toString('hex')));
    for (const { hash, end } of asked) if (!inForce.has(hash.toString('hex'))) end();
  };
  // A database that is away for a moment ends nobody's stream; the next round asks again.
  const timer = setInterval(() => void endThoseGone().catch(() => {}), everyMs);
  timer.unref();

  return {
    watch(token, end) {
      const entry = { hash: hashToken(token), end };
      watched.add(entry);
      return () => void watched.delete(entry);
    },
    close: () => clearInterval(timer),
  };
}
