import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';
import { codeOf } from '../../test-support/driven-case.ts';
import { TOWNSHIP } from '../../test-support/planted-district.ts';
import { sweeps } from './jobs.ts';

type Colleague = { accountId: string; name: string; role: string; mayHold: boolean };
type Desk = { holder: string | null; asked: string[]; openActs: string[] };
type View = {
  stage: string;
  openActions: string[];
  desk: Desk | null;
  supervisedAt: string | null;
  timeline: { action: string; words: { reason?: string; colleague?: string } | null }[];
};

let district: BenefitDistrict;
let otherClerk: TestCaller;
let caseId: string;
beforeAll(async () => {
  district = await plantBenefits();
  otherClerk = await district.staff('township-clerk', TOWNSHIP);
});
afterAll(() => district.close());
beforeEach(async () => {
  await district.begin();
  caseId = await district.apply('care-subsidy');
  await district.settle();
  await district.database.owner.query('delete from staff_message');
});

const act = (action: string, as: TestCaller, body: object = {}) => district.act(caseId, action, as, body);
const view = async (as: TestCaller) => (await district.call<View>('GET', `/cases/${caseId}`, { as })).body;
const mine = async (as: TestCaller) => {
  const { body } = await district.call<{ items: { id: string }[]; counts: { mine: number } }>(
    'GET',
    '/queue?view=mine',
    {
      as,
    },
  );
  expect(body.counts.mine).toBe(body.items.length);
  return body.items.some(({ id }) => id === caseId);
};
const toldLast = async ({ accountId }: TestCaller) => {
  await district.settle();
  const { rows } = await district.database.owner.query<{ title: string }>(
    'select title from staff_message where account_id = $1 order by created_at desc, id desc limit 1',
    [accountId],
  );
  return rows[0]?.title ?? '';
};
const reason = '申请人家里的情况您更熟。';

describe('handing over (转办)', () => {
  const give = (colleagueId: string | undefined, as = district.clerk) =>
    act('hand-over', as, { reason, ...(colleagueId && { colleagueId }) });

  test('moves the case to the list of the colleague, who is told, and stays no longer than the stage', async () => {
    expect([await mine(district.clerk), await mine(otherClerk)]).toEqual([true, true]);
    expect((await give(otherClerk.accountId)).body).toMatchObject({ stage: 'submitted' });
    expect([await mine(district.clerk), await mine(otherClerk)]).toEqual([false, true]);
    expect(await toldLast(otherClerk)).toContain('转给您办');
    expect((await view(otherClerk)).desk?.holder).not.toBe('');

    expect((await act('pass-first', otherClerk)).body).toMatchObject({ stage: 'checking' });
    expect((await view(district.reviewer)).desk?.holder).toBeNull();
  });

  test('needs words, and somebody of the same role and area', async () => {
    expect(codeOf(await act('hand-over', district.clerk, { colleagueId: otherClerk.accountId }))).toBe('reason-needed');
    for (const wrong of [district.reviewer.accountId, district.clerk.accountId, undefined])
      expect(codeOf(await give(wrong))).toBe('colleague-unknown');
  });

  test('is the owner’s act', async () => {
    expect(codeOf(await give(otherClerk.accountId, district.reviewer))).toBe('action-not-open');
    expect(codeOf(await give(otherClerk.accountId, district.citizen))).toBe('not-allowed');
  });
});

describe('an opinion before deciding (加签)', () => {
  const ask = (colleague: TestCaller) =>
    act('ask-opinion', district.clerk, { reason, colleagueId: colleague.accountId });

  test('lists whoever reaches the case, and no hospital', async () => {
    const { body } = await district.call<Colleague[]>('GET', `/cases/${caseId}/colleagues`, { as: district.clerk });
    const roles = new Set(body.map(({ role }) => role));
    expect(roles).toEqual(new Set(['township-clerk', 'district-reviewer', 'district-leader', 'civil-affairs']));
    expect(body.filter(({ mayHold }) => mayHold).map(({ accountId }) => accountId)).toEqual([otherClerk.accountId]);
  });

  test('lets nothing be decided until it is there, and is kept from the applicant', async () => {
    await ask(district.civil);
    expect(await toldLast(district.civil)).toContain('请您提意见');
    expect(await mine(district.civil)).toBe(true);
    const blocked = await act('pass-first', district.clerk);
    expect(codeOf(blocked)).toBe('action-not-open');
    expect((blocked.body as { title: string }).title).toContain('请了同事提意见');
    expect((await view(district.clerk)).openActions).not.toContain('pass-first');

    expect((await view(district.civil)).desk?.openActs).toEqual(['give-opinion']);
    expect(codeOf(await act('give-opinion', district.reviewer, { reason: '属实。' }))).toBe('action-not-open');
    await act('give-opinion', district.civil, { reason: '低保系统里有这一户。' });
    expect(await toldLast(district.clerk)).toContain('意见回来了');
    expect(await mine(district.civil)).toBe(false);

    const words = async (as: TestCaller) => (await view(as)).timeline.map((entry) => entry.words?.reason ?? '');
    expect(await words(district.clerk)).toContain('低保系统里有这一户。');
    expect((await words(district.citizen)).join('')).toBe('');
    expect((await view(district.citizen)).desk).toBeNull();
    expect((await act('pass-first', district.clerk)).body).toMatchObject({ stage: 'checking' });
  });

  test('is asked of one colleague once, and can be taken back', async () => {
    await ask(district.leader);
    expect(codeOf(await ask(district.leader))).toBe('colleague-unknown');
    await ask(district.civil);
    expect((await view(district.clerk)).desk?.asked).toHaveLength(2);
    await act('recall-opinion', district.clerk);
    expect(await mine(district.leader)).toBe(false);
    expect((await act('pass-first', district.clerk)).status).toBe(200);
  });

  test('does not keep the applicant from withdrawing', async () => {
    await ask(district.leader);
    expect((await act('withdraw', district.citizen)).body).toMatchObject({ stage: 'withdrawn' });
  });
});

describe('supervision (督办)', () => {
  test('marks the case in every list until it is answered in words', async () => {
    expect(codeOf(await act('supervise', district.clerk, { reason }))).toBe('action-not-open');
    await act('supervise', district.leader, { reason: '申请人等了很久。' });
    expect(await toldLast(district.clerk)).toContain('督办');
    expect((await view(district.clerk)).supervisedAt).not.toBeNull();
    expect(codeOf(await act('supervise', district.leader, { reason }))).toBe('action-not-open');

    await act('pass-first', district.clerk);
    expect(codeOf(await act('answer-supervision', district.reviewer))).toBe('reason-needed');
    await act('answer-supervision', district.reviewer, { reason: '明天办好。' });
    expect(await toldLast(district.leader)).toContain('回复');
    expect((await view(district.leader)).supervisedAt).toBeNull();
  });
});

describe('sending back (驳回)', () => {
  test('goes to the stage that is named, with a reason', async () => {
    await act('pass-first', district.clerk);
    await act('pass-second', district.reviewer);
    const back = (body: object) => act('send-back', district.civil, body);
    expect(codeOf(await back({ reason }))).toBe('stage-needed');
    expect(codeOf(await back({ reason, stage: 'granted' }))).toBe('stage-needed');
    expect(codeOf(await back({ stage: 'checking' }))).toBe('reason-needed');
    expect((await back({ reason, stage: 'checking' })).body).toMatchObject({ stage: 'checking' });
  });
});

describe('the reminder', () => {
  const sweepAt = async (at: string) => {
    await district.moveTo(at);
    for (const { run } of sweeps) await run(district.app);
  };
  const reminders = async () =>
    (await view(district.clerk)).timeline.filter(({ action }) => action === 'remind').length;

  test('tells the owner once, on the last working day, and an escalation follows it', async () => {
    const due = (await district.fileOf(caseId)).due_at as Date;
    const at = (hours: number) => new Date(due.getTime() - hours * 3_600_000).toISOString();
    await sweepAt(at(25));
    expect(await reminders()).toBe(0);
    await sweepAt(at(15));
    await sweepAt(at(14));
    expect(await reminders()).toBe(1);
    expect(await toldLast(district.clerk)).toContain('今天到期');
    await sweepAt(at(-1));
    expect(await district.fileOf(caseId)).toMatchObject({ stage: 'submitted', escalated_to: 'district-reviewer' });
  });
});
