/** What the rules answered to whoever decided is kept, and judged again each night. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweeps } from '../../rooms.ts';
import { type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(async () => {
  await district.database.owner.query('delete from judgement; delete from rule_version; delete from staff_message');
  await district.begin();
});

const rows = async (text: string) => (await district.database.owner.query(text)).rows;
const night = async (day: string) => {
  await district.moveTo(`${day}T00:10:00+08:00`);
  await sweeps.find(({ name }) => name === 'rules.replay')?.run(district.app);
  await district.settle();
};
type Replays = {
  judgements: number;
  differing: number;
  lastReplayedOn: string | null;
  cases: { caseId: string; serviceName: string; clauses: object[] }[];
};
const replays = async (as = district.leader) => (await district.call<Replays>('GET', '/rule-replays', { as })).body;
const messages = async () =>
  JSON.stringify((await district.call('GET', '/staff-messages', { as: district.leader })).body);

describe('a decision', () => {
  test('keeps facts, versions and answers with each act that moved the case, sealed', async () => {
    const caseId = await district.granted('care-subsidy');
    const kept = await rows('select * from judgement order by seq');
    expect(kept.map(({ seq, case_id }) => [seq, case_id])).toEqual([2, 3, 4].map((seq) => [seq, caseId]));
    expect(kept[2]).toMatchObject({ service_id: 'care-subsidy', district_version_id: null });
    expect(kept[2].answers).toMatchObject({ severe: 'yes', alive: 'yes', 'not-destitute': 'ask' });
    const facts = JSON.parse(district.app.store.cipher.open(kept[2].facts_sealed, 'judgement.facts_sealed'));
    expect(facts).toMatchObject({ level: 2, severe: true, destitute: null });
  });

  test('keeps nothing for what decides nothing', async () => {
    const caseId = await district.apply('bus-card');
    await district.act(caseId, 'withdraw', district.citizen);
    expect(await rows('select * from judgement')).toEqual([]);
  });
});

describe('the night', () => {
  test('answers old cases as before, the district’s version that they were judged by included', async () => {
    const { body } = await district.call<{ versionId: string }>('POST', '/rule-versions', {
      as: district.reviewer,
      body: {
        ...{ serviceId: 'care-subsidy', validFrom: '2026-11-23', document: '样例文件' },
        clauses: [{ change: 'widen', clause: 'severe', holds: { all: [{ fact: 'level', atMost: 3 }] } }],
        examples: [
          { person: '三级', facts: { level: 3 }, expect: 'yes' },
          { person: '四级', facts: { level: 4 }, expect: 'no' },
        ],
      },
    });
    await district.call('POST', `/rule-versions/${body.versionId}/publish`, { as: district.leader });
    await district.granted('care-subsidy');
    expect(await rows('select distinct district_version_id from judgement')).toEqual([
      { district_version_id: body.versionId },
    ]);
    await night('2026-11-24');
    expect(await replays()).toEqual({ judgements: 3, differing: 0, lastReplayedOn: '2026-11-24', cases: [] });
    expect(await messages()).not.toContain('夜间重判');
  });

  test('finds the case and the clause that are answered otherwise, and tells leader and auditor once a night', async () => {
    const caseId = await district.granted('bus-card');
    const wrong = `update judgement set answers = answers || '{"alive": "no"}'`;
    await district.database.owner.query(wrong);
    await night('2026-11-24');
    expect(await replays()).toMatchObject({
      differing: 1,
      cases: [{ caseId, clauses: [{ clause: 'alive', was: 'no', now: 'yes' }] }],
    });
    expect(await messages()).toContain('夜间重判有办件答案不一样');
    const told = (await rows('select * from staff_message')).length;
    await night('2026-11-24');
    expect(await rows('select * from staff_message')).toHaveLength(told);
    await district.database.owner.query(`update judgement set answers = answers || '{"alive": "yes"}'`);
    await night('2026-11-25');
    expect(await replays()).toMatchObject({ differing: 0, lastReplayedOn: '2026-11-25' });
  });

  test('finds a judgement whose version is gone', async () => {
    await district.granted('bus-card');
    await district.database.owner.query('update judgement set service_version = 99');
    await night('2026-11-24');
    expect(await replays()).toMatchObject({ differing: 1, cases: [{ serviceName: 'bus-card' }] });
  });
});
