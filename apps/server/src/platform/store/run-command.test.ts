import { Problem } from '@yimi/domain/problems';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Command, Decision } from './command.ts';
import { countyScope } from './scope.ts';
import { statement } from './statement.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const county = '230111';
const actor: Actor = { id: v7(), role: 'district-reviewer', name: '审核员' };
const scope = countyScope(county);

const insertFile = statement(
  'test.insert_file',
  `insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id, entered_by,
     subject_masked, answers_sealed, stage, owner_role, seq, submitted_at, stage_since, service_used_ms)
   values ('230111', $1, $2, 'test', 1, $3, $4, $5, '张*', '\\x00', 'submitted', 'district-reviewer', 0, now(), now(), 0)`,
);
const insertAction = statement(
  'test.insert_action',
  `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail)
   values ('230111', $1, $2, $3, 'x', 'system', 'x', now(), '{}')`,
);
const lastSeq = statement(
  'test.last_seq',
  'select max(seq) as seq from case_action where county_code = $1 and case_id = $2',
);

let database: TestDatabase;
let caseId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  caseId = v7();
});

/** Fails as if another transaction had been faster. */
const overtaken = statement(
  'test.overtaken',
  `do $$ begin raise exception 'overtaken' using errcode = 'serialization_failure'; end $$`,
);

function submit(more: Partial<Command<{ caseId: string }>> = {}): Command<{ caseId: string }> {
  return {
    name: 'test.submit',
    actor,
    scope,
    key: v7(),
    fingerprint: { caseId },
    decide: async () => decision({ caseId }),
    ...more,
  };
}

function decision<R>(reply: R, more: Partial<Decision<R>> = {}): Decision<R> {
  return {
    reply,
    writes: [insertFile(caseId, `N-${caseId}`, '230111009001', v7(), v7()), insertAction(caseId, 1, 'submit')],
    audit: [{ action: 'test.submit', objectKind: 'case', objectId: caseId, outcome: 'done' }],
    events: [
      { event: 'case.submitted', payload: { caseId, caseNo: 'N', serviceId: 'test' }, regionCode: '230111009001' },
    ],
    ...more,
  };
}

/** How many rows of each kind the case has left. */
async function traces(): Promise<Record<string, number>> {
  const { rows } = await database.owner.query(
    `select (select count(*)::int from case_file where id = $1) as files,
            (select count(*)::int from case_action where case_id = $1) as actions,
            (select count(*)::int from audit where object_id = $1::text) as audits,
            (select count(*)::int from outbox where payload->>'caseId' = $1::text) as events`,
    [caseId],
  );
  return rows[0];
}

/** Ends the backend that runs pg_sleep, as soon as there is one. */
async function killWhoSleeps(): Promise<void> {
  const kill = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'active' and query = 'select pg_sleep(60)'`;
  while ((await database.owner.query(kill)).rowCount === 0);
}

const everything = { files: 1, actions: 1, audits: 1, events: 1 };
const nothing = { files: 0, actions: 0, audits: 0, events: 0 };

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Problem ? error.code : error;
}

test('state, action, audit and event are written together', async () => {
  expect(await database.store.command(submit())).toEqual({ caseId });
  expect(await traces()).toEqual(everything);
  const { rows } = await database.owner.query('select * from audit where object_id = $1', [caseId]);
  expect(rows[0]).toMatchObject({ actor_id: actor.id, actor_role: 'district-reviewer', at: database.clock.now() });
});

describe('nothing is half done', () => {
  test('when the connection dies in the middle of the writes; the command is then done again, whole', async () => {
    const found: unknown[] = [];
    const command = submit({
      decide: async () => {
        found.push(await traces());
        const whole = decision({ caseId });
        if (found.length > 1) return whole;
        void killWhoSleeps();
        const sleep = { name: 'test.sleep', text: 'select pg_sleep(60)', values: [] };
        return { ...whole, writes: [...whole.writes.slice(0, 1), sleep, ...whole.writes.slice(1)] };
      },
    });
    expect(await database.store.command(command)).toEqual({ caseId });
    expect(found).toEqual([nothing, nothing]);
    expect(await traces()).toEqual(everything);
  });

  test('when a write in the middle fails', async () => {
    const failing = submit({
      decide: async () =>
        decision(
          { caseId },
          { writes: [...decision({}).writes, { name: 'test.bad', text: 'select 1/0', values: [] }] },
        ),
    });
    expect(await refusalOf(database.store.command(failing))).toMatchObject({ code: '22012' });
    expect(await traces()).toEqual(nothing);
  });

  test('when the audit row cannot be written', async () => {
    await database.owner.query(`
      create function refuse_audit() returns trigger language plpgsql as $$ begin raise 'no audit today'; end $$;
      create trigger refuse_audit before insert on audit execute function refuse_audit();`);
    try {
      expect(await refusalOf(database.store.command(submit()))).toMatchObject({ message: 'no audit today' });
      expect(await traces()).toEqual(nothing);
    } finally {
      await database.owner.query('drop trigger refuse_audit on audit; drop function refuse_audit');
    }
  });

  test('when the command refuses', async () => {
    const refused = submit({
      decide: async () => {
        throw new Problem('outside-area');
      },
    });
    expect(await refusalOf(database.store.command(refused))).toBe('outside-area');
    expect(await traces()).toEqual(nothing);
  });
});

describe('the same key', () => {
  test('with the same body is answered with the first reply, and done once', async () => {
    const first = submit({ decide: async () => decision({ caseId, at: 1 } as never) });
    const reply = await database.store.command(first);
    const second = { ...first, decide: async () => decision({ caseId, at: 2 } as never) };
    expect(await database.store.command(second)).toEqual(reply);
    expect(await traces()).toEqual(everything);
  });

  test('twenty times at once has one effect and one reply', async () => {
    let count = 0;
    const command = submit({
      decide: async () => {
        count += 1;
        return decision({ caseId, attempt: count } as never);
      },
    });
    const replies = await Promise.all(Array.from({ length: 20 }, () => database.store.command(command)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await traces()).toEqual(everything);
  });

  test('is answered even when the command would be refused now', async () => {
    const command = submit({
      decide: async (read) => {
        const rows = await read({
          name: 'test.case_there',
          text: 'select 1 from case_file where county_code = $1 and id = $2',
          values: [county, caseId],
        });
        if (rows.length > 0) throw new Problem('open-application-exists');
        return decision({ caseId });
      },
    });
    const replies = await Promise.all([database.store.command(command), database.store.command(command)]);
    expect(replies).toEqual([{ caseId }, { caseId }]);
    expect(await database.store.command(command)).toEqual({ caseId });
  });

  test('with another body is refused', async () => {
    const command = submit();
    await database.store.command(command);
    expect(await refusalOf(database.store.command({ ...command, fingerprint: 'other' }))).toBe(
      'idempotency-key-reused',
    );
    expect(await traces()).toEqual(everything);
  });

  test('of another actor is another key', async () => {
    const command = submit();
    await database.store.command(command);
    const other = {
      ...command,
      actor: { ...actor, id: v7() },
      decide: async () => decision({ caseId: 'b' }, { writes: [] }),
    };
    expect(await database.store.command(other)).toEqual({ caseId: 'b' });
  });
});

test('of two actions on one case at once the second decides again on what the first wrote', async () => {
  await database.store.command(submit());
  const act = (action: string): Command<{ seq: number; after: number }> => ({
    name: 'test.act',
    actor,
    scope,
    key: v7(),
    fingerprint: action,
    decide: async (read) => {
      const [row] = await read<{ seq: number }>(lastSeq(county, caseId));
      const after = row?.seq ?? 0;
      return decision({ seq: after + 1, after }, { writes: [insertAction(caseId, after + 1, action)] });
    },
  });
  const replies = await Promise.all(['a', 'b', 'c'].map((action) => database.store.command(act(action))));
  expect(replies.map((reply) => reply.seq).sort()).toEqual([2, 3, 4]);
  expect((await traces()).actions).toBe(4);
});

test('a named constraint becomes the Problem that the command names for it', async () => {
  const personId = v7();
  const open = (id: string) =>
    submit({
      conflicts: { case_file_one_open: 'open-application-exists' },
      decide: async () => decision({ caseId }, { writes: [insertFile(id, `N-${id}`, '230111009001', personId, v7())] }),
    });
  await database.store.command(open(v7()));
  expect(await refusalOf(database.store.command(open(v7())))).toBe('open-application-exists');
});

test('after failures the connections still serve', async () => {
  const bad = submit({
    decide: async () => decision({ caseId }, { writes: [{ name: 'test.bad', text: 'select 1/0', values: [] }] }),
  });
  await Promise.allSettled(Array.from({ length: 30 }, () => database.store.command({ ...bad, key: v7() })));
  await database.store.command(submit());
  expect(await traces()).toEqual(everything);
});

test('five others who were faster: the person is told to look again', async () => {
  let tries = 0;
  const unlucky = submit({
    async decide(read) {
      tries += 1;
      await read(overtaken());
      return decision({ caseId });
    },
  });
  await expect(database.store.command(unlucky)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(tries).toBe(5);
});
