/** Compares what was acknowledged with what lies in the database. */
import type pg from 'pg';
import type { Acknowledged } from './submissions.ts';

/** Everything that is wrong, in words; nothing when all agrees. */
export async function faultsOf(owner: pg.Pool, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const ids = acknowledged.map(({ caseId }) => caseId);
  const counted = async (says: string, wanted: number, sql: string) => {
    const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`, [ids]);
    return rows[0]?.n === wanted ? [] : [`${says}: ${rows[0]?.n} instead of ${wanted}`];
  };
  const ours = 'unnest($1::uuid[]) as our(id)';
  const all = ids.length;
  const faults = await Promise.all([
    counted('acknowledged cases that are there', all, `case_file f join ${ours} on f.id = our.id`),
    counted(
      'cases of the same people that nobody acknowledged',
      0,
      `case_file f where f.person_id in (select person_id from case_file where id = any($1)) and f.id <> all($1)`,
    ),
    counted(
      'cases whose state is not that of their actions',
      0,
      `case_file f join ${ours} on f.id = our.id
         where f.stage <> 'accepted' or f.seq <> (select count(*) from case_action a where a.case_id = f.id)`,
    ),
    ...['case.submit', 'case.accept'].map((action) =>
      counted(
        `cases without exactly one audit row ${action}`,
        0,
        `${ours} where 1 <> (select count(*) from audit a where a.object_id = our.id::text and a.action = '${action}')`,
      ),
    ),
    ...['case.submitted', 'case.moved'].map((event) =>
      counted(
        `cases without exactly one event ${event}`,
        0,
        `${ours} where 1 <> (select count(*) from outbox o where o.payload->>'caseId' = our.id::text and o.event = '${event}')`,
      ),
    ),
    counted(
      'cases without exactly one message about their acceptance',
      0,
      `${ours} where 1 <> (select count(*) from message m where m.case_id = our.id)`,
    ),
  ]);
  return faults.flat();
}

const PATIENCE_MS = 120_000;
const LOOK_MS = 200;

/** Resolves when every event was handed on and every job has run. @throws with what is left over */
export async function untilQuiet(owner: pg.Pool): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await owner.query<{ events: number; jobs: number; failed: string | null }>(
      `select (select count(*) from outbox where relayed_at is null)::int as events,
         (select count(*) from graphile_worker.jobs where task_identifier like '%:on:%')::int as jobs,
         (select max(last_error) from graphile_worker.jobs) as failed`,
    );
    const left = rows[0];
    if (left?.events === 0 && left.jobs === 0) return;
    if (Date.now() > deadline) throw new Error(`not quiet: ${JSON.stringify(left)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
