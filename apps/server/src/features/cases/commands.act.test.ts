import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, type DrivenCase, driveCase } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict, TOWNSHIP } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { sweeps } from './jobs.ts';

let district: PlantedDistrict;
let team: PlantedTeam;
let driven: DrivenCase;
beforeAll(async () => {
  district = await plantDistrict();
  team = await plantTeam(district);
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  driven = await driveCase(district, team);
});

const sweepAt = async (at: string) => {
  district.database.clock.set(at);
  for (const { run } of sweeps) await run(district.app);
};

describe('the one return (一次性告知)', () => {
  const giveBack = (missing: string[]) => driven.act('return', team.reviewer, { missing });

  test('names what is missing, is answered with it, and is not repeated', async () => {
    expect(codeOf(await giveBack([]))).toBe('missing-items-needed');
    expect(codeOf(await giveBack(['a-photo-with-a-cat']))).toBe('missing-items-needed');
    expect((await giveBack(['portrait-unsuitable'])).body).toMatchObject({ stage: 'returned' });

    expect(codeOf(await driven.act('supplement', driven.citizen, { answers: {} }))).toBe('answers-incomplete');
    const portrait = await district.photo('portrait', { uploadedBy: driven.citizen.accountId });
    const supplement = await driven.act('supplement', driven.citizen, { answers: { portrait } });
    expect(supplement.body).toMatchObject({ stage: 'submitted' });

    const again = await giveBack(['portrait-unsuitable']);
    expect(codeOf(again)).toBe('action-not-open');
    expect(again.body.title).toContain('补正只能退回一次');
    expect((await driven.act('accept', team.reviewer)).status).toBe(200);
  });
});

describe('who may do what', () => {
  test('a refusal says why', async () => {
    for (const reason of [undefined, '', '  '])
      expect(codeOf(await driven.act('refuse', team.reviewer, { ...(reason !== undefined && { reason }) }))).toBe(
        'reason-needed',
      );
    expect((await driven.act('refuse', team.reviewer, { reason: '户口不在本区。' })).body).toMatchObject({
      stage: 'refused',
    });
    expect(codeOf(await driven.act('accept', team.reviewer))).toBe('action-not-open');
  });

  test('the district decides, and neither the township nor the applicant', async () => {
    const clerk = await district.staff('township-clerk', TOWNSHIP);
    expect(codeOf(await driven.act('accept', clerk))).toBe('not-allowed');
    expect(codeOf(await driven.act('accept', driven.citizen))).toBe('not-allowed');
    expect(codeOf(await driven.act('dance', team.reviewer))).toBe('not-allowed');
  });

  test('nobody decides on themselves, or on those for whom they applied', async () => {
    const reviewer = await district.staff('district-reviewer');
    await district.database.owner.query('update account set person_id = $2 where id = $1', [
      reviewer.accountId,
      driven.person.id,
    ]);
    expect(codeOf(await driven.act('accept', reviewer))).toBe('own-case');
    const other = await driveCase(district, team);
    expect((await other.act('accept', reviewer)).status).toBe(200);
  });

  test('the hospital is one that was designated', async () => {
    await driven.upTo('accept');
    const { id: ended } = await team.anotherHospital();
    await district.database.owner.query(`update unit set valid_to = '2026-11-23' where id = $1`, [ended]);
    for (const hospitalId of [driven.caseId, undefined, ended])
      expect(codeOf(await driven.act('assign-hospital', team.reviewer, { hospitalId }))).toBe('hospital-unknown');
    expect(await driven.stage()).toBe('accepted');
  });

  test('of two reviewers who decide at once one counts', async () => {
    const other = await district.staff('district-reviewer');
    const replies = await Promise.all([
      driven.act('accept', team.reviewer),
      driven.act('refuse', other, { reason: '户口不在本区。' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.flatMap((reply) => codeOf(reply) ?? [])).toEqual(['action-not-open']);
  });
});

describe('an objection to “not certified”', () => {
  const object = () => driven.act('object', driven.citizen, { reason: '检查那天身体不好。' });
  beforeEach(async () => {
    driven = await driveCase(district, team, { conclusion: 'fails' });
    await driven.upTo('seal');
    expect(await driven.stage()).toBe('not-certified');
  });

  test('is taken on the tenth working day', async () => {
    await sweepAt('2026-12-07T23:59:00+08:00');
    expect((await object()).body).toMatchObject({ stage: 'city-review' });
  });

  test('comes too late on the eleventh, before a sweep has closed the case and after', async () => {
    district.database.clock.set('2026-12-08T00:00:00+08:00');
    const late = await object();
    expect(codeOf(late)).toBe('objection-too-late');
    expect(late.body.title).toContain('2026-12-07');
    await sweepAt('2026-12-08T00:01:00+08:00');
    expect(await driven.stage()).toBe('closed-not-certified');
    expect(codeOf(await object())).toBe('action-not-open');
  });

  test('goes from the city to the province, whose answer is final', async () => {
    await object();
    expect(codeOf(await driven.act('decline', team.reviewer, { reason: '维持。' }))).toBe('not-allowed');
    expect((await driven.act('decline', team.leader, { reason: '维持。' })).body).toMatchObject({
      stage: 'city-declined',
    });
    expect((await object()).body).toMatchObject({ stage: 'province-review' });
    const last = await driven.act('decline', team.leader, { reason: '维持。' });
    expect(last.body).toMatchObject({ stage: 'closed-not-certified' });
  });
});

describe('overdue work', () => {
  test('goes to the next unit as well, once, and is never decided by itself', async () => {
    expect(codeOf(await driven.act('accept', team.leader))).toBe('not-allowed');
    for (const minute of ['00', '01', '02']) await sweepAt(`2026-12-01T00:${minute}:00+08:00`);
    expect(await district.fileOf(driven.caseId)).toMatchObject({ stage: 'submitted', escalated_to: 'district-leader' });
    expect((await driven.act('accept', team.leader)).status).toBe(200);
    expect(await district.fileOf(driven.caseId)).toMatchObject({ stage: 'accepted', escalated_to: null });
  });
});
