/** Many roles ask at once; the oracle says of each row in each answer whether it belongs there. */
import { actingPost, type Visible, visibleTo } from '@yimi/tests/authorisation/oracle';
import type { World } from '@yimi/tests/authorisation/world';
import { newCaller } from '@yimi/tests/journey/caller';
import type { OwnDistrict } from '@yimi/tests/own-district/own-district';
import { copyCases, openCitizenAccounts, readWorld, type SignedIn, signInAll } from './district-world.ts';

const CASES = 10_000;
const IN_FLIGHT = 48;
const PAGE = 50;
const COUNTED = 500;

export type ForeignRows = {
  requests: number;
  perSecond: number;
  /** Rows that were shown to somebody who may not see them, and ids that answered to such a one. */
  foreign: number;
  /** Answers in which a row was missing. */
  missing: number;
  /** Answers with a server error. */
  failed: number;
  perRole: Record<string, number>;
};

type Rows = readonly { id?: string; caseId?: string; personId?: string }[];
type Question = { method?: string; path: string; body?: unknown; judge(status: number, body: unknown): Judged };
type Judged = { foreign: number; missing: number };

export async function measureForeignRows(
  district: OwnDistrict,
  requests: number,
  breach: boolean,
): Promise<ForeignRows> {
  const { owner, url } = district;
  await copyCases(owner, CASES);
  await openCitizenAccounts(owner);
  const world = await readWorld(owner);
  const signedIn = await signInAll(owner, world);
  if (breach) await owner.query(`update post set region_code = '230111' where role = 'township-clerk'`);

  const known = new Map<SignedIn, Visible>();
  const seenBy = (one: SignedIn): Visible => {
    const seen = known.get(one) ?? visibleTo(world, one.caller);
    known.set(one, seen);
    return seen;
  };
  const roles = new Map<string, SignedIn[]>();
  for (const one of signedIn) {
    const role = one.caller.person === null ? (one.caller.posts[one.caller.chosen]?.role ?? '') : 'citizen';
    roles.set(role, [...(roles.get(role) ?? []), one]);
  }
  const names = [...roles.keys()];

  const found = { foreign: 0, missing: 0, failed: 0 };
  const perRole: Record<string, number> = {};
  const caller = newCaller(url);
  let asked = 0;
  const walk = async () => {
    for (let number = asked++; number < requests; number = asked++) {
      const role = names[number % names.length] as string;
      const one = pick(roles.get(role) as SignedIn[]);
      const question = questionOf(world, seenBy(one), one);
      const postId = one.caller.posts[one.caller.chosen]?.id;
      const reply = await caller.raw(`/api${question.path}`, {
        method: question.method ?? 'GET',
        headers: {
          cookie: one.cookie,
          ...(postId && { 'x-yimi-post': postId }),
          ...(question.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(question.body !== undefined && { body: JSON.stringify(question.body) }),
      });
      if (reply.status >= 500 || reply.status === 429) found.failed += 1;
      else {
        const { foreign, missing } = question.judge(reply.status, await reply.json());
        found.foreign += foreign;
        found.missing += missing;
      }
      perRole[role] = (perRole[role] ?? 0) + 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, walk));
  const perSecond = Math.round(requests / ((performance.now() - began) / 1000));
  return { requests, perSecond, ...found, perRole };
}

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}

/** One of the questions that this caller's role asks all day; by id about things that are the caller's and that are not. */
function questionOf(world: World, seen: Visible, { caller }: SignedIn): Question {
  const role = caller.person === null ? actingPost(world, caller)?.role : 'citizen';
  const oneCase = () => byId('/cases', world.cases, seen.cases);
  const oneCertificate = () => byId('/certificates', world.certificates, seen.certificates);
  const visible = () => world.cases.filter(({ id }) => seen.cases.has(id));
  const questions: (() => Question)[] = [oneCase, oneCertificate];
  if (role === 'citizen') {
    questions.push(
      () => list('/cases', seen.cases, 100),
      () => list('/me/people', seen.people, Number.POSITIVE_INFINITY),
      () => list('/certificates', seen.certificates, Number.POSITIVE_INFINITY),
    );
  }
  if (role === 'township-clerk' || role === 'district-reviewer' || role === 'district-leader') {
    const all = visible();
    const open = all.filter(({ closed }) => !closed);
    questions.push(
      () => queuePage('all', seen.cases, all.length, open.length),
      () => queuePage('open', seen.cases, open.length, open.length),
    );
  }
  if (role === 'liaison' || role === 'township-clerk') {
    questions.push(() => {
      const entered = visible().filter(({ enteredBy }) => enteredBy === caller.account);
      return list('/cases', new Set(entered.map(({ id }) => id)), 100);
    });
  }
  if (role === 'doctor' || role === 'seal-keeper') {
    questions.push(() => {
      const waiting = visible().filter(
        ({ closed, stage }) => !closed && ['booked', 'assessing', 'signed'].includes(stage),
      );
      return work(new Set(waiting.map(({ id }) => id)));
    });
  }
  return pick(questions)();
}

function byId(path: string, all: readonly { id: string }[], mine: ReadonlySet<string>): Question {
  const wanted = mine.size > 0 && Math.random() < 0.5;
  const id = wanted ? pick([...mine]) : pick(all).id;
  return {
    path: `${path}/${id}`,
    judge(status, body) {
      const shown = status === 200 || JSON.stringify(body).includes(id);
      return { foreign: shown && !mine.has(id) ? 1 : 0, missing: !shown && mine.has(id) ? 1 : 0 };
    },
  };
}

function judgeRows(rows: Rows, wanted: ReadonlySet<string>, limit: number): Judged {
  const ids = rows.map(({ id, caseId, personId }) => String(id ?? caseId ?? personId));
  const foreign = ids.filter((id) => !wanted.has(id)).length;
  return { foreign, missing: new Set(ids).size - foreign < Math.min(limit, wanted.size) ? 1 : 0 };
}

function list(path: string, wanted: ReadonlySet<string>, limit: number): Question {
  return {
    path,
    judge: (status, body) => (status === 200 ? judgeRows(body as Rows, wanted, limit) : { foreign: 0, missing: 1 }),
  };
}

function work(wanted: ReadonlySet<string>): Question {
  return {
    path: '/assessments',
    judge(status, body) {
      if (status !== 200) return { foreign: 0, missing: 1 };
      const { today, open, toSeal } = body as Record<'today' | 'open' | 'toSeal', Rows>;
      return judgeRows([...today, ...open, ...toSeal], wanted, COUNTED);
    },
  };
}

function queuePage(view: string, visible: ReadonlySet<string>, size: number, open: number): Question {
  return {
    path: `/queue?view=${view}`,
    judge(status, body) {
      if (status !== 200) return { foreign: 0, missing: 1 };
      const { items, counts } = body as { items: Rows; counts: { open: number } };
      const foreign = items.filter(({ id }) => !visible.has(String(id))).length;
      const whole = items.length === Math.min(PAGE, size) && counts.open === Math.min(COUNTED, open);
      return { foreign, missing: whole ? 0 : 1 };
    },
  };
}
