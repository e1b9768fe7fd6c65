/**
 * The one way to write. What a command decides is written together with its idempotency key, its audit rows and its
 * events, or not at all. Two round trips: begin, scope and reads; then all writes and commit.
 */
import { createHash } from 'node:crypto';
import { localDate } from '@yimi/domain/local-date';
import { Problem, problem } from '@yimi/domain/problems';
import type pg from 'pg';
import { BatchedReads, commit, rollBack, runBatch } from './batch.ts';
import type { Actor, AuditEntry, Command, Decision } from './command.ts';
import { isConnectionLoss, isOvertaken } from './database-error.ts';
import type { OutboxBell } from './outbox-bell.ts';
import { scopeSql } from './scope.ts';
import { type Statement, statement } from './statement.ts';
import type { Store } from './store.ts';

/** How often a command decides again when another writer was faster, or the connection was lost. */
const ATTEMPTS = 5;

const findReply = statement(
  'platform.find_reply',
  'select fingerprint, reply from idempotency where county_code = $1 and actor_id = $2 and key = $3',
);

/**
 * A command reads and writes by keys, for which one plan is right whatever the values. Planned anew for each call, the
 * statements of a submission took as long to be bound (1.2 ms on a busy machine) as to be run.
 */
const BY_KEY = 'set local plan_cache_mode = force_generic_plan';

// One statement instead of three: the key waits here for a twin that is still running. Audit and events come as
// JSON so that one prepared statement serves any number of rows.
const recordCommand = statement(
  'platform.record_command',
  `with known as (
     insert into idempotency (county_code, actor_id, key, fingerprint, reply, at) values ($1, $2, $3, $4, $5, $6)
   ), trail as (
     insert into audit (county_code, id, at, actor_id, actor_role, on_behalf_of, action, object_kind, object_id,
       person_id, region_code, outcome, detail, post_id)
     select $1, id, $6, $2, $7, $8, action, "objectKind", "objectId", "personId", "regionCode", outcome,
       coalesce(detail, '{}'), $11
     from jsonb_to_recordset($9) as t(id uuid, action text, "objectKind" text, "objectId" text, "personId" uuid,
       "regionCode" text, outcome text, detail jsonb)
   )
   insert into outbox (county_code, id, at, event, payload, region_code, person_id, hospital_id)
   select $1, id, $6, event, payload, "regionCode", "personId", "hospitalId"
   from jsonb_to_recordset($10) as t(id uuid, event text, payload jsonb, "regionCode" text, "personId" uuid, "hospitalId" uuid)`,
);

/**
 * Runs a command once per actor and key; the same key is answered with the first reply.
 * @throws Problem what `decide` refused, what `conflicts` names, 'idempotency-key-reused' for another body,
 *   'changed-meanwhile' when five other writers in a row were faster
 */
export async function runCommand<R>(store: Store, bell: OutboxBell, command: Command<R>): Promise<R> {
  const fingerprint = createHash('sha256')
    .update(`${command.name}\n${JSON.stringify(command.fingerprint) ?? ''}`)
    .digest();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { reply, told } = await attemptCommand(store, command, fingerprint);
      if (told) bell.ring();
      return reply;
    } catch (error) {
      const lost = isConnectionLoss(error);
      // After a lost connection nobody knows whether the commit came through: the key does.
      if (!lost && !isOvertaken(error)) throw conflictOf(command, error);
      if (attempt === ATTEMPTS) throw lost ? error : problem('changed-meanwhile');
      if (lost) await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
    }
  }
}

async function attemptCommand<R>(
  store: Store,
  command: Command<R>,
  fingerprint: Buffer,
): Promise<{ reply: R; told: boolean }> {
  const { actor, key } = command;
  const begin = `begin; ${BY_KEY}; ${scopeSql(command.scope, localDate(store.now()))}`;
  const client = await store.pool.connect();
  const reads = new BatchedReads(client);
  const { read } = reads;
  let open = true;
  try {
    const knownReply = findReply(store.county, actor.id, key);

    const begun = client.query(begin);
    const earlier = read<KnownReply>(knownReply);
    const decided = command.decide(read);
    await Promise.allSettled([begun, earlier, decided]);
    await begun;
    let [known] = await earlier;
    // A twin may have been written between the look at its key and the reads that now refuse.
    if (!known && (await refusedByRule(decided))) [known] = await read<KnownReply>(knownReply);
    if (known) return { reply: replyOf<R>(known, fingerprint), told: false };

    const decision = await decided;
    await flush(client, [recordOf(store, command, decision, fingerprint), ...decision.writes]);
    open = false;
    return { reply: decision.reply, told: decision.events.length > 0 };
  } finally {
    reads.end();
    if (open) rollBack(client);
    else client.release();
  }
}

type KnownReply = { fingerprint: Buffer; reply: unknown };

/** Sends all statements and the commit at once; the first that fails is the reason, and undoes the others. */
async function flush(client: pg.PoolClient, statements: readonly Statement[]): Promise<void> {
  const answers = await runBatch(client, [...statements, commit()]);
  if (answers.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
}

function recordOf<R>(store: Store, command: Command<R>, decision: Decision<R>, fingerprint: Buffer): Statement {
  const { actor } = command;
  const withId = <Entry>(entries: readonly Entry[]) =>
    JSON.stringify(entries.map((entry) => ({ ...entry, id: store.newId() })));
  return recordCommand(
    store.county,
    actor.id,
    command.key,
    fingerprint,
    JSON.stringify(decision.reply ?? null),
    store.now(),
    actor.role,
    actor.onBehalfOf ?? personActedFor(actor, decision.audit),
    withId(decision.audit),
    withId(decision.events),
    actor.postId ?? null,
  );
}

/** A citizen who acts in somebody else's file is a guardian or an agent: the trail names both. */
function personActedFor({ role, personId }: Actor, audit: readonly AuditEntry[]): string | null {
  if (role !== 'citizen' || !personId) return null;
  return audit.find((entry) => entry.personId && entry.personId !== personId)?.personId ?? null;
}

function replyOf<R>(known: KnownReply, fingerprint: Buffer): R {
  if (!known.fingerprint.equals(fingerprint)) throw problem('idempotency-key-reused');
  return known.reply as R;
}

function refusedByRule(decided: Promise<unknown>): Promise<boolean> {
  return decided.then(
    () => false,
    (error: unknown) => error instanceof Problem,
  );
}

function conflictOf<R>(command: Command<R>, error: unknown): unknown {
  const constraint = (error as { constraint?: string }).constraint;
  const code = constraint ? command.conflicts?.[constraint] : undefined;
  return code ? problem(code) : error;
}
