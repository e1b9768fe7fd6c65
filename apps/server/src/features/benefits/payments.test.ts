/** What is paid: amounts by four eyes, lists, and the answer of the bank. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { ACCOUNT, type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(() => district.begin());

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
type List = {
  id: string;
  status: string;
  totalFen: number;
  paidFen: number;
  returnedFen: number;
  waitingFen: number;
  heldCount: number;
  lines: { id: string; caseId: string; month: string; amountFen: number | null; state: string; why: string | null }[];
};

async function setAmount(amountFen: number, validFrom = '2026-01-01', grade = 'level-2'): Promise<void> {
  const body = { serviceId: 'care-subsidy', grade, validFrom, amountFen, document: '测试文件' };
  const { body: made } = await district.call<{ amountId: string }>('POST', '/benefit-amounts', {
    as: district.reviewer,
    body,
  });
  expect(
    await district.call('POST', `/benefit-amounts/${made.amountId}/confirm`, { as: district.leader }),
  ).toMatchObject({
    status: 200,
  });
}

const prepare = (month: string, as = district.reviewer) =>
  district.call<{ listId: string }>('POST', '/payment-lists', { as, body: { serviceId: 'care-subsidy', month } });
const listOf = async (id: string, as = district.reviewer) =>
  (await district.call<List>('GET', `/payment-lists/${id}`, { as })).body;

async function prepared(month: string, as = district.reviewer): Promise<List> {
  const { body, status } = await prepare(month, as);
  expect(status).toBe(201);
  return listOf(body.listId, as);
}

const decide = (list: List, act: string, as: TestCaller, body?: object) =>
  district.call('POST', `/payment-lists/${list.id}/${act}`, { as, ...(body && { body }) });

const bankFile = (lines: readonly { id: string; yuan: string; result: string }[]) => ({
  content: ['流水号,金额（元）,结果,原因', ...lines.map(({ id, yuan, result }) => `${id},${yuan},${result},`)].join(
    '\n',
  ),
});

describe('an amount', () => {
  test('counts when somebody else has confirmed it, from its day on', async () => {
    const body = {
      serviceId: 'care-subsidy',
      grade: 'level-2',
      validFrom: '2026-01-01',
      amountFen: 8000,
      document: '文',
    };
    const proposed = await district.call<{ amountId: string }>('POST', '/benefit-amounts', {
      as: district.civil,
      body,
    });
    expect(proposed.status).toBe(201);
    expect(codeOf(await district.call('POST', '/benefit-amounts', { as: district.reviewer, body }))).toBe(
      'amount-set-already',
    );
    const nameless = { ...body, validFrom: '2027-01-01', document: ' ' };
    const refused = await district.call('POST', '/benefit-amounts', { as: district.reviewer, body: nameless });
    expect(refused.body).toMatchObject({ fields: [{ path: 'document', code: 'document-needed' }] });
    const confirm = (as: TestCaller) =>
      district.call('POST', `/benefit-amounts/${proposed.body.amountId}/confirm`, { as });
    expect(codeOf(await confirm(district.civil))).toBe('change-by-self');
    await district.granted('care-subsidy');
    expect(await district.only()).toMatchObject({ amountFen: null });
    expect(await confirm(district.civilToo)).toMatchObject({ status: 200 });
    expect(await district.only()).toMatchObject({ amountFen: 8000 });
  });
});

describe('a payment list', () => {
  test('without an amount of the district says so in each line, and cannot be approved', async () => {
    const caseId = await district.granted('care-subsidy');
    const list = await prepared('2026-11');
    expect(list).toMatchObject({ totalFen: 0, heldCount: 1 });
    expect(list.lines).toMatchObject([{ caseId, month: '2026-11', amountFen: null, state: 'held', why: 'no-amount' }]);
    expect(codeOf(await decide(list, 'approve', district.leader))).toBe('nothing-to-pay');
  });

  test('holds arrears from the month of application, each month at the amount of its time', async () => {
    await setAmount(8000);
    await setAmount(9000, '2027-01-01');
    await district.granted('care-subsidy');
    await district.moveTo('2027-01-20T09:00:00+08:00');
    const list = await prepared('2027-01');
    expect(list.lines.map(({ month, amountFen }) => [month, amountFen])).toEqual([
      ['2026-11', 8000],
      ['2026-12', 8000],
      ['2027-01', 9000],
    ]);
    expect(codeOf(await prepare('2027-02'))).toBe('month-not-yet');
    expect(codeOf(await prepare('2027-01', district.civil))).toBe('list-exists');
  });

  test('is approved by another than its author, and only then leaves for the bank', async () => {
    await setAmount(8000);
    await district.granted('care-subsidy');
    const list = await prepared('2026-11', district.civil);
    const csv = () => district.call<string>('GET', `/payment-lists/${list.id}/export.csv`, { as: district.reviewer });
    expect(codeOf(await csv())).toBe('list-not-approved');
    expect(codeOf(await decide(list, 'approve', district.civil))).toBe('change-by-self');
    expect(await decide(list, 'approve', district.leader)).toMatchObject({ status: 200 });
    expect(codeOf(await decide(list, 'approve', district.civilToo))).toBe('list-moved-on');
    expect(codeOf(await decide(list, 'discard', district.reviewer))).toBe('list-moved-on');
    const [, row] = (await csv()).body.split('\n');
    expect(row).toBe(`${list.lines[0]?.id},王小明,${ACCOUNT},80.00,重度残疾人护理补贴 2026-11`);
    const { rows } = await district.database.owner.query(
      `select count(*)::int as n from audit where action = 'payment.export' and object_id = $1`,
      [list.id],
    );
    expect(rows[0].n).toBe(1);
  });

  test('ends with each cent paid or given back, and what came back is due again', async () => {
    await setAmount(8000);
    await district.granted('care-subsidy');
    const list = await prepared('2026-11');
    const [line] = list.lines;
    const answer = (yuan: string, result: string, id = line?.id ?? '') =>
      decide(list, 'bank-file', district.reviewer, bankFile([{ id, yuan, result }]));
    expect(codeOf(await answer('80.00', '成功'))).toBe('list-not-approved');
    await decide(list, 'approve', district.leader);
    for (const [yuan, result, id] of [
      ['80.01', '成功', undefined],
      ['80.00', '不知道', undefined],
      ['80.00', '成功', 'elsewhere'],
    ] as const) {
      expect(codeOf(await answer(yuan, result, id))).toBe('bank-file-wrong');
    }
    expect(codeOf(await decide(list, 'bank-file', district.reviewer, { content: '一张照片' }))).toBe(
      'bank-file-unreadable',
    );
    expect(await listOf(list.id)).toMatchObject({ waitingFen: 8000, paidFen: 0 });
    expect(await answer('80', '失败')).toMatchObject({ status: 200 });
    expect(await listOf(list.id)).toMatchObject({
      status: 'settled',
      totalFen: 8000,
      returnedFen: 8000,
      waitingFen: 0,
    });
    expect(codeOf(await answer('80', '成功'))).toBe('bank-file-wrong');

    await district.moveTo('2026-12-20T09:00:00+08:00');
    const next = await prepared('2026-12');
    expect(next.lines.map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
    await decide(next, 'approve', district.leader);
    const paid = next.lines.map(({ id }) => ({ id, yuan: '80.00', result: '成功' }));
    expect(await decide(next, 'bank-file', district.reviewer, bankFile(paid))).toMatchObject({ status: 200 });
    expect(await listOf(next.id)).toMatchObject({ status: 'settled', paidFen: 16_000, waitingFen: 0 });
    expect((await district.only()).payments.map(({ month, state }) => `${month} ${state}`).sort()).toEqual([
      '2026-11 paid',
      '2026-11 returned',
      '2026-12 paid',
    ]);
    await district.moveTo('2027-01-05T09:00:00+08:00');
    expect((await prepared('2027-01')).lines.map(({ month }) => month)).toEqual(['2027-01']);
  });

  test('that was discarded frees its months; the table refuses a month that is paid twice', async () => {
    await setAmount(8000);
    await district.granted('care-subsidy');
    const list = await prepared('2026-11');
    expect(await decide(list, 'discard', district.reviewer)).toMatchObject({ status: 200 });
    const again = await prepared('2026-11');
    expect(again.lines).toHaveLength(1);
    const twice = district.database.owner.query(
      `insert into payment_line select county_code, gen_random_uuid(), list_id, entitlement_id, case_id, person_id,
         region_code, month, amount_fen, state, why, settled_at from payment_line where list_id = $1`,
      [again.id],
    );
    await expect(twice).rejects.toThrow('payment_line_once');
  });

  test('is no business of another county, nor of a township', async () => {
    await setAmount(8000);
    await district.granted('care-subsidy');
    const list = await prepared('2026-11');
    const elsewhere = await district.staff('district-reviewer', '230112');
    expect(codeOf(await district.call('GET', `/payment-lists/${list.id}`, { as: elsewhere }))).toBe('not-found');
    expect(codeOf(await district.call('GET', `/payment-lists/${list.id}`, { as: district.clerk }))).toBe('not-allowed');
  });
});
