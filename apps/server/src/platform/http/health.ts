/** For load balancers and start scripts: is the process alive, and can it serve? */
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { readMigrations } from '../store/migrate.ts';

/** A relay that is this far behind is down: people wait for what their handlers do. */
const RELAY_LAG_LIMIT_MS = 60_000;

/** `/health/live`: 200 while the process runs. `/health/ready`: 503 with the reasons while it cannot serve. */
export async function addHealth(server: FastifyInstance, { store }: Services): Promise<void> {
  const expected = (await readMigrations()).length;
  server.get('/health/live', async () => ({ state: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const reasons: string[] = [];
    let relayLagMs = 0;
    try {
      const { rows } = await store.pool.query<{ applied: number; waiting_since: Date | null }>(
        `select (select count(*) from migration) as applied,
                (select min(at) from outbox where county_code = $1 and relayed_at is null) as waiting_since`,
        [store.county],
      );
      const [row] = rows;
      if (row?.applied !== expected) reasons.push('migrations');
      if (row?.waiting_since) relayLagMs = Math.max(0, store.now().getTime() - row.waiting_since.getTime());
      if (relayLagMs > RELAY_LAG_LIMIT_MS) reasons.push('relay');
    } catch {
      reasons.push('database');
    }
    reply.code(reasons.length > 0 ? 503 : 200);
    return { state: reasons.length > 0 ? 'not-ready' : 'ready', reasons, relayLagMs };
  });
}
