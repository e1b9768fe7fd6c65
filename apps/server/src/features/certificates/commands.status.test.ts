import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import type { RelayedEvent } from '../../platform/jobs/events.ts';
import { handlers, sweeps } from '../../rooms.ts';
import { codeOf, type DrivenCase, driveCase } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { receivingRegistry } from '../../test-support/receiving-registry.ts';

let district: PlantedDistrict;
let team: PlantedTeam;
let driven: DrivenCase;
const registry = receivingRegistry();
const options: { conclusion: 'meets' | 'fails' } = { conclusion: 'meets' };
beforeAll(async () => {
  district = await plantDistrict({ notice: 'after-issue' }, { registry, config: { demo: true } });
  team = await plantTeam(district);
});
afterAll(() => district.close());

/** Valid at once, and in its notice. */
beforeEach(async () => {
  options.conclusion = 'meets';
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  driven = await driveCase(district, team, options);
  await driven.upTo('approve');
  await deliver();
  expect(await driven.stage()).toBe('notice-after');
});

const deliver = () => deliverEvents(district.app, handlers);
const certificates = async () =>
  (
    await district.database.owner.query(
      `select status, version, in_notice_until as "inNoticeUntil", verification_code as code,
         (select array_agg(kind order by seq) from certificate_event e where e.certificate_id = c.id) as history
       from certificate c where case_id = $1 order by version`,
      [driven.caseId],
    )
  ).rows as { status: string; version: number; inNoticeUntil: string | null; code: string; history: string[] }[];
const verified = async (code: string) =>
  (await district.call<{ valid: string; why: string }>('GET', `/verify/${code}`)).body;
const titles = async () => {
  const query = 'select title from message where person_id = $1 order by created_at, id';
  return (await district.database.owner.query(query, [driven.person.id])).rows.map(({ title }) => title as string);
};
const sweep = async (name: string, at: string) => {
  district.database.clock.set(at);
  await sweeps.find((each) => each.name === name)?.run(district.app);
  await deliver();
};

async function uphold(): Promise<void> {
  const { rows } = await district.database.owner.query(
    'select id from public_notice where case_id = $1 and outcome is null',
    [driven.caseId],
  );
  const words = { name: '李某', contact: '13900000009', words: '他去年还在开车。' };
  const raised = await district.call<{ id: string }>('POST', `/notices/${rows[0].id}/objections`, { body: words });
  const body = { upheld: true, reason: '确实在开车。' };
  await district.call('POST', `/objections/${raised.body.id}/decision`, { as: team.reviewer, body });
  await deliver();
}

describe('a certificate in its notice', () => {
  test('is valid, says that it is in notice, and says so no more when the notice is over', async () => {
    const [{ code } = { code: '' }] = await certificates();
    expect(await verified(code)).toMatchObject({ valid: 'valid', why: expect.stringContaining('公示') });
    await sweep('cases.due', '2026-12-01T00:00:00+08:00');
    expect(await driven.stage()).toBe('issued');
    expect(await certificates()).toMatchObject([{ status: 'active', inNoticeUntil: null }]);
    expect((await verified(code)).why).not.toContain('公示');
  });

  test('can no longer be withdrawn', async () => {
    expect(codeOf(await driven.act('withdraw', driven.citizen))).toBe('withdraw-too-late');
  });
});

describe('an upheld objection', () => {
  beforeEach(uphold);

  test('freezes the certificate, tells its holder, and whoever checks it', async () => {
    expect(await driven.stage()).toBe('suspended');
    const [frozen] = await certificates();
    expect(frozen).toMatchObject({ status: 'frozen', inNoticeUntil: null, history: ['issued', 'frozen'] });
    expect(await verified(frozen?.code ?? '')).toMatchObject({ valid: 'not-valid' });
    expect(await titles()).toContain('您的残疾人证暂停使用');
  });

  test('that does not bear out restores it', async () => {
    expect(codeOf(await driven.act('restore', team.reviewer))).toBe('reason-needed');
    await driven.act('restore', team.reviewer, { reason: '核实后没有问题。' });
    await deliver();
    expect(await driven.stage()).toBe('issued');
    const [restored] = await certificates();
    expect(restored).toMatchObject({ status: 'active', history: ['issued', 'frozen', 'unfrozen'] });
    expect((await verified(restored?.code ?? '')).why).not.toContain('公示');
  });

  test('that bears out cancels it', async () => {
    await driven.act('reject', team.reviewer, { reason: '不是本人。' });
    await deliver();
    expect(await driven.stage()).toBe('rejected');
    expect(await certificates()).toMatchObject([{ status: 'cancelled', history: ['issued', 'frozen', 'cancelled'] }]);
  });

  test('counts as the case says now, in whatever order its events are handled', async () => {
    const follow = handlers.find(({ name }) => name === 'certificates.follow-case')!;
    await driven.act('restore', team.reviewer, { reason: '核实后没有问题。' });
    const restored = await deliver();
    const upheld = {
      ...restored[0]!,
      payload: { ...restored[0]!.payload, action: 'uphold-objection' },
    } as RelayedEvent;
    await follow.run(district.app, upheld, 'late-uphold');
    expect(await certificates()).toMatchObject([{ status: 'active', history: ['issued', 'frozen', 'unfrozen'] }]);
  });

  test('leads to a second assessment, and that to a second certificate in place of the first', async () => {
    await driven.act('reassess', team.reviewer, { reason: '请再评定一次。' });
    expect(codeOf(await driven.act('withdraw', driven.citizen))).toBe('withdraw-too-late');
    await driven.again('assign', 'approve');
    await deliver();
    expect(await driven.stage()).toBe('notice-after');
    expect(await certificates()).toMatchObject([
      { status: 'superseded', version: 1 },
      { status: 'active', version: 2, history: ['reissued'] },
    ]);
    expect(registry.received.filter(({ dossier }) => dossier.includes(driven.person.citizenNumber))).toHaveLength(2);
    const view = await district.call('GET', `/cases/${driven.caseId}`, { as: driven.citizen });
    expect(view.status).toBe(200);
  });

  test('cancels the certificate when the second assessment finds that the standard is not met', async () => {
    await driven.act('reassess', team.reviewer, { reason: '请再评定一次。' });
    options.conclusion = 'fails';
    await driven.again('assign', 'seal');
    await deliver();
    expect(await driven.stage()).toBe('not-certified');
    expect(await certificates()).toMatchObject([{ status: 'frozen' }]);
    await sweep('cases.due', '2026-12-08T09:00:00+08:00');
    expect(await driven.stage()).toBe('closed-not-certified');
    expect(await certificates()).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('a certificate that was lost while its notice ran', () => {
  let replacementId: string;
  const approveReplacement = async () => {
    await district.call('POST', `/cases/${replacementId}/actions/approve`, { as: team.reviewer, body: {} });
    await deliver();
  };
  type Card = { status: string; inNoticeUntil: string | null };
  const held = async () => {
    const query = `select status, in_notice_until as "inNoticeUntil" from certificate where person_id = $1 order by version`;
    return (await district.database.owner.query<Card>(query, [driven.person.id])).rows;
  };
  beforeEach(async () => {
    const { body } = await district.call<{ caseId: string }>('POST', '/cases', {
      as: driven.citizen,
      body: {
        serviceId: 'certificate-replacement',
        subject: { kind: 'self' },
        answers: { howLost: 'lost', lostOn: '2026-11-22', declareVoid: true },
      },
    });
    replacementId = body.caseId;
  });

  test('is replaced by one that is in the same notice', async () => {
    await approveReplacement();
    expect(await held()).toMatchObject([
      { status: 'superseded' },
      { status: 'active', inNoticeUntil: expect.anything() },
    ]);
    await sweep('cases.due', '2026-12-01T00:00:00+08:00');
    expect(await held()).toMatchObject([{ status: 'superseded' }, { status: 'active', inNoticeUntil: null }]);
  });

  test('stays frozen when it is replaced afterwards, until it is restored', async () => {
    await uphold();
    await approveReplacement();
    expect((await held()).map(({ status }) => status)).toEqual(['superseded', 'frozen']);
    await driven.act('restore', team.reviewer, { reason: '核实后没有问题。' });
    await deliver();
    expect((await held()).map(({ status }) => status)).toEqual(['superseded', 'active']);
  });

  test('is frozen in the one that replaced it', async () => {
    await approveReplacement();
    await uphold();
    expect((await held()).map(({ status }) => status)).toEqual(['superseded', 'frozen']);
    await driven.act('reject', team.reviewer, { reason: '不是本人。' });
    await deliver();
    expect((await held()).map(({ status }) => status)).toEqual(['superseded', 'cancelled']);
  });
});

describe('a crash', () => {
  test('between the second receipt and its certificate is made good, once', async () => {
    await uphold();
    await driven.act('reassess', team.reviewer, { reason: '请再评定一次。' });
    await driven.again('assign', 'approve');
    const withoutIssue = handlers.filter(({ name }) => name !== 'certificates.issue');
    await deliverEvents(district.app, withoutIssue);
    expect(await driven.stage()).toBe('issuing');
    for (const minute of ['09:01', '09:05', '09:06'])
      await sweep('certificates.issue-again', `2026-11-23T${minute}:00+08:00`);
    expect((await certificates()).map(({ status }) => status)).toEqual(['superseded', 'active']);
  });
});

describe('the last day', () => {
  test('is ten years on; the day after, the certificate has expired, once', async () => {
    await sweep('certificates.expire', '2036-11-23T23:00:00+08:00');
    expect(await certificates()).toMatchObject([{ status: 'active' }]);
    for (const hour of ['00', '01']) await sweep('certificates.expire', `2036-11-24T${hour}:00:00+08:00`);
    expect(await certificates()).toMatchObject([{ status: 'expired', history: ['issued', 'expired'] }]);
    expect((await titles()).filter((title) => title === '您的残疾人证到期了')).toHaveLength(1);
  });
});

test('by the national rule two doctors sign, the notice comes first, and the certificate is in none', async () => {
  const national = await plantDistrict(
    { signingDoctors: 2, notice: 'before-issue' },
    { registry: receivingRegistry() },
  );
  const itsTeam = await plantTeam(national);
  const way = await driveCase(national, itsTeam);
  await way.upTo('seal');
  expect(await way.stage()).toBe('notice');
  expect(codeOf(await way.act('approve', itsTeam.reviewer))).toBe('action-not-open');
  national.database.clock.set('2026-12-01T00:00:00+08:00');
  await sweeps.find(({ name }) => name === 'cases.due')?.run(national.app);
  await way.upTo('approve');
  await deliverEvents(national.app, handlers);
  expect(await way.stage()).toBe('issued');
  const { rows } = await national.database.owner.query(
    'select status, in_notice_until as "inNoticeUntil" from certificate where case_id = $1',
    [way.caseId],
  );
  expect(rows).toEqual([{ status: 'active', inNoticeUntil: null }]);
  await national.close();
});
