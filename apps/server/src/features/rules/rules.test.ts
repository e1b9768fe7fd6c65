/** The district's own versions, through the doors that people use, and by what a case is judged. */
import type { DistrictExample } from '@yimi/service-kit/district-examples';
import type { DistrictClause } from '@yimi/service-kit/district-rules';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';
import { codeOf } from '../../test-support/driven-case.ts';
import { COUNTY, VILLAGE } from '../../test-support/planted-district.ts';
import type { Impact } from './store.ts';

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(async () => {
  await district.database.owner.query('delete from rule_version');
  await district.begin();
});

const CHILDREN: DistrictClause = {
  change: 'widen',
  clause: 'severe',
  holds: { all: [{ fact: 'level', atMost: 3 }, { any: [{ fact: 'minimumLiving', is: true }] }] },
};
const EXAMPLES: DistrictExample[] = [
  { person: '三级，低保', facts: { level: 3, minimumLiving: true }, expect: 'yes' },
  { person: '二级，不是低保', facts: { level: 2, minimumLiving: false }, expect: 'yes' },
  { person: '四级，低保', facts: { level: 4, minimumLiving: true }, expect: 'no' },
  { person: '三级，低保没有查到', facts: { level: 3, minimumLiving: null, parts: ['4-3'] }, expect: 'ask' },
];

const proposal = (more: object = {}) => ({
  serviceId: 'care-subsidy',
  validFrom: '2026-11-23',
  document: '呼残字样例〔2026〕1号',
  clauses: [CHILDREN],
  examples: EXAMPLES,
  ...more,
});
const propose = (more: object = {}, as: TestCaller = district.reviewer) =>
  district.call<{ versionId: string }>('POST', '/rule-versions', { as, body: proposal(more) });
const decide = (act: 'publish' | 'decline', id: string, as: TestCaller = district.leader) =>
  district.call('POST', `/rule-versions/${id}/${act}`, { as });

async function published(more: object = {}): Promise<string> {
  const { body, status } = await propose(more);
  expect(status).toBe(201);
  expect(await decide('publish', body.versionId)).toMatchObject({ status: 200 });
  return body.versionId;
}

type Clauses = { acceptance: { clauses: { clause: string; verdict: string; reason: string; basis: string }[] } };
async function severe(caseId: string) {
  const { body } = await district.call<Clauses>('GET', `/cases/${caseId}`, { as: district.reviewer });
  return body.acceptance.clauses.find(({ clause }) => clause === 'severe');
}

/** Whoever applies now has level three and lives on the minimum allowance. */
async function levelThree(): Promise<void> {
  const { owner } = district.database;
  const { rows } = await owner.query('select person_id from account where id = $1', [district.citizen.accountId]);
  await owner.query('update certificate set level = 3 where person_id = $1', [rows[0].person_id]);
  await owner.query(
    `insert into person_mark values ($1, $2, 'minimum-living', true, 'planted', '2026-01-01')
     on conflict (county_code, person_id, kind) do update set holds = true`,
    [COUNTY, rows[0].person_id],
  );
}

describe('a version that the district decided', () => {
  test('judges the applications after it, and no one before it', async () => {
    await levelThree();
    const before = await district.apply('care-subsidy');
    expect(await severe(before)).toMatchObject({ verdict: 'no', reason: '残疾等级不在范围里。' });
    await district.moveTo('2026-11-23T10:00:00+08:00');
    await published();
    expect(await severe(before)).toMatchObject({ verdict: 'no', reason: '残疾等级不在范围里。' });
    await district.act(before, 'withdraw', district.citizen);
    await district.moveTo('2026-11-23T11:00:00+08:00');
    const after = await district.apply('care-subsidy');
    expect(await severe(after)).toMatchObject({ verdict: 'yes' });
    expect((await severe(after))?.reason).toMatch(/残疾等级（一级最重）不高于 3 级，并且（在低保家庭）/);
    expect((await severe(after))?.basis).toMatch(/补贴对象.*本区：呼残字样例〔2026〕1号/);
  });

  test('counts from its day on, and is followed by a later one', async () => {
    await levelThree();
    await published({ validFrom: '2026-11-24' });
    expect(await severe(await district.apply('care-subsidy'))).toMatchObject({ verdict: 'no' });
    await district.begin();
    await levelThree();
    await district.moveTo('2026-11-24T09:00:00+08:00');
    expect(await severe(await district.apply('care-subsidy'))).toMatchObject({ verdict: 'yes' });
    expect(codeOf(await propose({ validFrom: '2026-11-24' }))).toBe('rules-not-later');
    const four = { ...CHILDREN, holds: { all: [{ fact: 'level', atMost: 4 }] } };
    const examples = [
      { person: '四级', facts: { level: 4 }, expect: 'yes' },
      { person: '五级，没有这样的级', facts: { level: 5, parts: [] }, expect: 'no' },
    ];
    await published({ validFrom: '2026-11-25', clauses: [four], examples });
    await district.moveTo('2026-11-25T09:00:00+08:00');
    const { body } = await district.call<{ validFrom: string }[]>('GET', '/rule-versions', { as: district.leader });
    expect(body.map(({ validFrom }) => validFrom)).toEqual(['2026-11-25', '2026-11-24']);
  });

  test('is not changed by anybody once it is published, not even past the commands', async () => {
    const id = await published();
    const app = async (text: string) => {
      const statement = { name: '', text, values: [id] };
      const audit = [{ action: 'x', objectKind: 'x', objectId: 'x', outcome: 'done' }] as const;
      return district.app.store.command({
        ...{ name: 'x', actor: { id: 'x', role: 'system', name: '' }, scope: countyScope(COUNTY), key: v7() },
        fingerprint: null,
        decide: async () => ({ reply: null, writes: [statement], audit: [...audit], events: [] }),
      });
    };
    await expect(app(`update rule_version set document = 'x' where id = $1`)).rejects.toMatchObject({ code: '42501' });
    await expect(app('delete from rule_version where id = $1')).rejects.toMatchObject({ code: '42501' });
    await app(`update rule_version set published_at = '2020-01-01' where id = $1`);
    const { rows } = await district.database.owner.query('select published_at from rule_version');
    expect(rows[0].published_at.toISOString()).toBe('2026-11-23T01:00:00.000Z');
  });
});

describe('four eyes', () => {
  test('whoever publishes is told of what waits', async () => {
    await propose();
    await district.settle();
    const { body } = await district.call<{ items: { title: string }[] }>('GET', '/staff-messages', {
      as: district.leader,
    });
    expect(JSON.stringify(body)).toContain('有一项本区的规定等您公布');
  });

  test('one proposes, another publishes, once', async () => {
    const { body } = await propose();
    expect((await decide('publish', body.versionId, district.reviewer)).status).toBe(403);
    expect((await propose({}, district.leader)).status).toBe(403);
    await district.database.owner.query('update rule_version set proposed_by = $1', [district.leader.accountId]);
    expect(codeOf(await decide('publish', body.versionId))).toBe('change-by-self');
    await district.database.owner.query('update rule_version set proposed_by = $1', [district.reviewer.accountId]);
    expect((await decide('publish', body.versionId)).status).toBe(200);
    expect(codeOf(await decide('publish', body.versionId))).toBe('change-decided');
    expect(codeOf(await decide('decline', body.versionId))).toBe('change-decided');
  });

  test('what was declined is gone and counts for nothing', async () => {
    const { body } = await propose();
    expect((await decide('decline', body.versionId)).status).toBe(200);
    const { body: versions } = await district.call('GET', '/rule-versions', { as: district.reviewer });
    expect(versions).toEqual([]);
    expect(codeOf(await decide('publish', v7()))).toBe('not-found');
  });

  test('a proposal whose day has passed while it waited is not published', async () => {
    const { body } = await propose();
    await district.moveTo('2026-11-24T09:00:00+08:00');
    expect(codeOf(await decide('publish', body.versionId))).toBe('rules-day-past');
  });
});

describe('a proposal is refused', () => {
  const tighten = { ...CHILDREN, change: 'tighten' };
  const empty = { ...CHILDREN, holds: { all: [{ any: [] }] } };
  const unknown = { ...CHILDREN, holds: { all: [{ fact: 'severe', is: true }] } };
  const huge = { ...CHILDREN, holds: { all: [{ fact: 'level', atMost: 151 }] } };
  const otherKind = { ...CHILDREN, holds: { all: [{ fact: 'level', is: true }] } };
  const noPart = { ...CHILDREN, holds: { all: [{ fact: 'parts', hasAny: ['9-9'] }] } };
  const wrong = [...EXAMPLES, { person: '四级，低保', facts: { level: 4, minimumLiving: true }, expect: 'yes' }];
  const nameless = [...EXAMPLES, { person: ' ', facts: { level: 4, minimumLiving: true }, expect: 'no' }];
  const besides = [...EXAMPLES, { person: '多给的', facts: { level: 4, orphan: true }, expect: 'no' }];

  test.each([
    ['for a clause that the law fixes', { clauses: [{ ...CHILDREN, clause: 'alive' }] }, 'rules-not-yours'],
    ['for a change that it may not make', { clauses: [tighten] }, 'rules-not-yours'],
    [
      'for a clause of its own where none may be added',
      { clauses: [{ change: 'add', holds: CHILDREN.holds }] },
      'rules-not-yours',
    ],
    ['for a service that leaves nothing to it', { serviceId: 'bus-card' }, 'rules-not-yours'],
    ['for no service', { serviceId: 'passport' }, 'service-unknown'],
    ['without a document', { document: ' ' }, 'rules-incomplete'],
    ['without a clause', { clauses: [] }, 'rules-incomplete'],
    ['with an empty group', { clauses: [empty] }, 'rules-incomplete'],
    ['with a fact that is none of its', { clauses: [unknown] }, 'rules-incomplete'],
    ['with a number beyond all ages', { clauses: [huge] }, 'rules-incomplete'],
    ['with a comparison that the fact does not know', { clauses: [otherKind] }, 'rules-incomplete'],
    ['with a value that the fact does not have', { clauses: [noPart] }, 'rules-incomplete'],
    ['from a day that has passed', { validFrom: '2026-11-22' }, 'rules-day-past'],
    ['from no day', { validFrom: '2026-02-30' }, 'invalid-request'],
    ['with an example that is answered otherwise', { examples: wrong }, 'rules-example-fails'],
    ['with an example of nobody', { examples: nameless }, 'rules-example-fails'],
    ['with an example that tells what is not asked', { examples: besides }, 'rules-example-fails'],
    ['without an example of no', { examples: EXAMPLES.slice(0, 2) }, 'rules-examples-needed'],
    ['without examples', { examples: [] }, 'rules-examples-needed'],
  ])('%s', async (_, more, code) => {
    expect(codeOf(await propose(more))).toBe(code);
  });
});

describe('what it would change', () => {
  test('is counted among all people, and kept with the publication', async () => {
    const { owner } = district.database;
    await owner.query(`update person set source = 'population'`);
    const people = { three: [3, true], two: [2, true], four: [4, true], unknown: [3, null], not: [3, false] } as const;
    const before = await impact();
    for (const [name, [level, minimum]] of Object.entries(people)) {
      const { id } = await district.person({ name, regionCode: VILLAGE });
      const certificateId = await district.certificate(id);
      await owner.query('update certificate set level = $2 where id = $1', [certificateId, level]);
      for (const kind of ['destitute', 'injury-care', 'orphan', ...(minimum === null ? [] : ['minimum-living'])]) {
        const holds = kind === 'minimum-living' && minimum === true;
        await owner.query(`insert into person_mark values ($1, $2, $3, $4, 'planted', '2026-01-01')`, [
          COUNTY,
          id,
          kind,
          holds,
        ]);
      }
    }
    const after = await impact();
    const grown = (side: 'before' | 'after', verdict: 'yes' | 'no' | 'ask') =>
      after[side][verdict] - before[side][verdict];
    expect(after.people - before.people).toBe(5);
    expect([grown('before', 'yes'), grown('before', 'no'), grown('before', 'ask')]).toEqual([1, 4, 0]);
    expect([grown('after', 'yes'), grown('after', 'no'), grown('after', 'ask')]).toEqual([2, 2, 1]);
    expect([after.more - before.more, after.fewer - before.fewer]).toEqual([1, 0]);
    expect(after.newlyUnknown - before.newlyUnknown).toBe(1);

    await published();
    const { body } = await district.call<{ impact: Impact }[]>('GET', '/rule-versions', { as: district.leader });
    expect(body[0]?.impact).toEqual(after);
  });

  const impact = async () => {
    const body = { serviceId: 'care-subsidy', clauses: [CHILDREN] };
    return (await district.call<Impact>('POST', '/rule-versions/impact', { as: district.reviewer, body })).body;
  };
});
