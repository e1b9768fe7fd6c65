/** The life of a certificate through the API: renewed, regraded, frozen, cancelled, and what each refuses. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers, sweeps } from '../../rooms.ts';
import { codeOf, driveCase } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, type PlantedPerson, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { receivingRegistry } from '../../test-support/receiving-registry.ts';

let district: PlantedDistrict;
let team: PlantedTeam;
let person: PlantedPerson;
let citizen: TestCaller;
let held: string;
const registry = receivingRegistry();
beforeAll(async () => {
  district = await plantDistrict({}, { registry, config: { demo: true } });
  team = await plantTeam(district);
});
afterAll(() => district.close());

/** Somebody with a certificate of limb disability, level two, that runs until 1 March 2030. */
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  person = await district.person();
  citizen = await district.plantCitizen({ personId: person.id });
  held = await district.certificate(person.id);
});

type Card = { status: string; version: number; category: number; level: number; expiresOn: string; history: string[] };

const deliver = () => deliverEvents(district.app, handlers);
const cards = async () =>
  (
    await district.database.owner.query<Card>(
      `select status, version, category, level, expires_on::text as "expiresOn",
         (select coalesce(array_agg(kind order by seq), '{}') from certificate_event e
           where e.certificate_id = c.id) as history
       from certificate c where person_id = $1 order by version`,
      [person.id],
    )
  ).rows;
const apply = (serviceId: string, answers: object, as: TestCaller = citizen, subject: object = { kind: 'self' }) =>
  district.call<{ caseId: string }>('POST', '/cases', { as, body: { serviceId, subject, answers } });
const enter = (serviceId: string, answers: object, as: TestCaller = team.reviewer) =>
  apply(serviceId, answers, as, { kind: 'person', citizenNumber: person.citizenNumber, name: person.name });
const act = async (caseId: string, action: string, as: TestCaller, body: object = {}) => {
  const reply = await district.call('POST', `/cases/${caseId}/actions/${action}`, { as, body });
  await deliver();
  return reply;
};
const stageOf = async (caseId: string) => (await district.fileOf(caseId)).stage;
const titles = async () => {
  const query = 'select title from message where person_id = $1 order by created_at, id';
  return (await district.database.owner.query(query, [person.id])).rows.map(({ title }) => title as string);
};
/** What whoever is shown the certificate learns, and what its holder sees on the page. */
const shown = async () => {
  const { body } = await district.call<{ verificationCode: string; status: string }[]>('GET', '/certificates', {
    as: citizen,
  });
  const [first] = body;
  const verified = await district.call<{ valid: string }>('GET', `/verify/${first?.verificationCode}`);
  return [first?.status, verified.body.valid];
};
const dossierKinds = () =>
  registry.received
    .map(({ dossier }) => JSON.parse(dossier) as { kind: string; person: { citizenNumber: string } })
    .filter((dossier) => dossier.person.citizenNumber === person.citizenNumber)
    .map(({ kind }) => kind);

describe('a renewal', () => {
  const SAME = { phone: '13900000001', changed: 'no' };

  test('without an assessment keeps category, level and number, and runs ten years from today', async () => {
    const { body } = await apply('certificate-renewal', SAME);
    expect((await act(body.caseId, 'approve', team.reviewer)).status).toBe(200);
    expect(await stageOf(body.caseId)).toBe('issued');
    expect(await cards()).toMatchObject([
      { status: 'superseded' },
      { status: 'active', version: 2, category: 4, level: 2, expiresOn: '2036-11-23', history: ['renewed'] },
    ]);
    expect(await shown()).toEqual(['active', 'valid']);
    expect(dossierKinds()).toEqual(['reissue']);
  });

  test('takes one that has expired, and is not made public again', async () => {
    await district.database.owner.query(`update certificate set expires_on = '2026-11-22' where id = $1`, [held]);
    await sweeps.find(({ name }) => name === 'certificates.expire')?.run(district.app);
    expect(await shown()).toEqual(['expired', 'not-valid']);
    const { body } = await apply('certificate-renewal', SAME);
    await act(body.caseId, 'approve', team.reviewer);
    expect(await stageOf(body.caseId)).toBe('issued');
    expect(await shown()).toEqual(['active', 'valid']);
  });

  test('that is assessed gives what was concluded, and goes through the notice', async () => {
    const { body } = await apply('certificate-renewal', { ...SAME, changed: 'better', assessmentPlace: 'hospital' });
    const driven = await driveCase(district, team, { begun: { person, citizen, caseId: body.caseId } });
    await driven.upTo('approve');
    await deliver();
    expect(await driven.stage()).toBe('notice-after');
    expect(await cards()).toMatchObject([{ status: 'superseded' }, { level: 3, expiresOn: '2036-11-23' }]);
  });

  test('of which the reviewer sees whether it is time', async () => {
    const early = await apply('certificate-renewal', SAME);
    const view = await district.call<{ acceptance: { verdict: string } }>('GET', `/cases/${early.body.caseId}`, {
      as: team.reviewer,
    });
    expect(view.body.acceptance.verdict).toBe('no');
    expect((await act(early.body.caseId, 'refuse', team.reviewer, { reason: 'too-early' })).status).toBe(200);
    expect(await cards()).toMatchObject([{ status: 'active' }]);
  });

  test('has to be assessed where the district says so, for cases that begin from then on', async () => {
    const before = await apply('certificate-renewal', SAME);
    const set = (value: string) =>
      district.database.owner.query(`update district_setting set value = $1 where key = 'renewalAssessment'`, [
        JSON.stringify(value),
      ]);
    await set('always');
    await act(before.body.caseId, 'withdraw', citizen);
    const after = await apply('certificate-renewal', SAME);
    expect(codeOf(await act(after.body.caseId, 'approve', team.reviewer))).toBe('action-not-open');
    await set('when-needed');
    expect(codeOf(await act(after.body.caseId, 'approve', team.reviewer))).toBe('action-not-open');
    expect(await cards()).toMatchObject([{ status: 'active' }]);
  });
});

describe('another category or level', () => {
  const WORSE = { phone: '13900000001', change: 'worse', disabilityKinds: ['limb'], assessmentPlace: 'hospital' };
  const begin = async () => {
    const { body } = await apply('certificate-regrade', WORSE);
    return { person, citizen, caseId: body.caseId };
  };

  test('is assessed, ends the old certificate, and keeps its last day', async () => {
    const driven = await driveCase(district, team, { begun: await begin() });
    await driven.upTo('approve');
    await deliver();
    expect(await cards()).toMatchObject([
      { status: 'superseded', level: 2, history: ['superseded'] },
      { status: 'active', version: 2, level: 3, expiresOn: '2030-03-01', history: ['regraded'] },
    ]);
    const { body } = await district.call<{ id: string }[]>('GET', '/certificates', { as: citizen });
    const whole = await district.call<{ number: string }>('GET', `/certificates/${body[0]?.id}?reveal=1`, {
      as: citizen,
    });
    expect(whole.body.number).toBe(`${person.citizenNumber}43`);
  });

  test('that the assessment does not bear out leaves the certificate as it is', async () => {
    const driven = await driveCase(district, team, { begun: await begin(), conclusion: 'fails' });
    await driven.upTo('seal');
    await deliver();
    expect(await driven.stage()).toBe('not-certified');
    expect(await cards()).toMatchObject([{ status: 'active' }]);
  });

  test('is withdrawn or refused without a trace on the certificate', async () => {
    const { caseId } = await begin();
    await act(caseId, 'withdraw', citizen);
    const again = await begin();
    await act(again.caseId, 'refuse', team.reviewer, { reason: 'no-change-seen' });
    expect(await cards()).toMatchObject([{ status: 'active', history: [] }]);
  });
});

describe('a freeze', () => {
  const MOVED = { movedOn: '2026-01-15', movedTo: '绥化市北林区', knownBy: 'police' };
  const frozen = async () => {
    const { body } = await enter('certificate-freeze', MOVED);
    await act(body.caseId, 'approve', team.leader);
    return body.caseId;
  };

  test('is entered by one of the district and decided by another; everybody learns it at once', async () => {
    const { body } = await enter('certificate-freeze', MOVED);
    expect(codeOf(await act(body.caseId, 'approve', team.reviewer))).toBe('not-allowed');
    expect(await shown()).toEqual(['active', 'valid']);
    await act(body.caseId, 'approve', team.leader);
    expect(await stageOf(body.caseId)).toBe('turned');
    expect(await shown()).toEqual(['frozen', 'not-valid']);
    expect(await titles()).toContain('您的残疾人证暂停使用');
    expect(dossierKinds()).toEqual(['freeze']);
  });

  test('is the district’s alone', async () => {
    for (const role of ['liaison', 'township-clerk'] as const) {
      expect(codeOf(await enter('certificate-freeze', MOVED, await district.staff(role)))).toBe('not-allowed');
    }
    expect(codeOf(await apply('certificate-freeze', MOVED))).toBe('not-allowed');
  });

  test('is taken back by an unfreeze, and only then', async () => {
    const reason = { cause: 'moved-back', proof: '看了户口簿' };
    expect(codeOf(await enter('certificate-unfreeze', reason))).toBe('certificate-not-in-force');
    await frozen();
    expect(codeOf(await apply('certificate-renewal', { phone: '13900000001', changed: 'no' }))).toBe(
      'certificate-not-in-force',
    );
    const { body } = await enter('certificate-unfreeze', reason);
    await act(body.caseId, 'approve', team.leader);
    expect(await shown()).toEqual(['active', 'valid']);
    expect(await cards()).toMatchObject([{ history: ['frozen', 'unfrozen'] }]);
  });

  test('is refused or withdrawn without a trace on the certificate', async () => {
    const first = await enter('certificate-freeze', MOVED);
    await act(first.body.caseId, 'withdraw', team.reviewer);
    const second = await enter('certificate-freeze', MOVED);
    await act(second.body.caseId, 'refuse', team.leader, { reason: 'not-six-months' });
    expect(await cards()).toMatchObject([{ status: 'active', history: [] }]);
  });

  test('of a certificate that was cancelled meanwhile changes nothing', async () => {
    const { body } = await enter('certificate-freeze', MOVED);
    await district.database.owner.query(`update certificate set status = 'cancelled' where id = $1`, [held]);
    await act(body.caseId, 'approve', team.leader);
    expect(await stageOf(body.caseId)).toBe('turned');
    expect(await cards()).toMatchObject([{ status: 'cancelled', history: [] }]);
  });

  test('that a crash interrupted after the receipt is made good', async () => {
    const { body } = await enter('certificate-freeze', MOVED);
    await district.call('POST', `/cases/${body.caseId}/actions/approve`, { as: team.leader, body: {} });
    await deliverEvents(
      district.app,
      handlers.filter(({ name }) => name !== 'certificates.issue'),
    );
    expect(await stageOf(body.caseId)).toBe('issuing');
    district.database.clock.set('2026-11-23T09:05:00+08:00');
    await sweeps.find(({ name }) => name === 'certificates.issue-again')?.run(district.app);
    expect(await shown()).toEqual(['frozen', 'not-valid']);
  });
});

describe('a cancellation', () => {
  const approved = async (caseId: string) => {
    await act(caseId, 'check', team.reviewer);
    return act(caseId, 'approve', team.leader);
  };

  test('by own wish is final, and bars another certificate for a year', async () => {
    expect(codeOf(await apply('certificate-cancellation', { understand: false }))).toBe('answers-incomplete');
    const { body } = await apply('certificate-cancellation', { understand: true });
    await approved(body.caseId);
    expect(await shown()).toEqual(['cancelled', 'not-valid']);
    expect(await cards()).toMatchObject([{ history: ['cancelled'] }]);
    expect(dossierKinds()).toEqual(['cancel']);
    const first = () => district.answers(person.id).then((answers) => apply('disability-certificate', answers));
    expect(codeOf(await first())).toBe('reapply-too-early');
    await district.database.owner.query(`update certificate set ended_on = '2025-11-23' where id = $1`, [held]);
    expect((await first()).status).toBe(200);
  });

  test('of somebody whose death is recorded is entered by the district', async () => {
    await district.database.owner.query(`update person set died_on = '2026-11-01' where id = $1`, [person.id]);
    expect(
      codeOf(await enter('certificate-freeze', { movedOn: '2026-01-15', movedTo: '外地', knownBy: 'police' })),
    ).toBe('person-died');
    const { body } = await enter('certificate-cancellation', { ground: 'died', diedOn: '2026-11-01' });
    await approved(body.caseId);
    expect(await cards()).toMatchObject([{ status: 'cancelled' }]);
  });

  test('is nothing that a township or a liaison officer could do', async () => {
    const wish = { ground: 'own-wish', understand: true };
    for (const role of ['liaison', 'township-clerk'] as const) {
      expect(codeOf(await enter('certificate-cancellation', wish, await district.staff(role)))).toBe('not-allowed');
    }
  });

  test('is taken back before it is decided, and refused with a reason', async () => {
    const first = await apply('certificate-cancellation', { understand: true });
    await act(first.body.caseId, 'check', team.reviewer);
    await act(first.body.caseId, 'withdraw', citizen);
    const second = await apply('certificate-cancellation', { understand: true });
    await act(second.body.caseId, 'refuse', team.reviewer, { reason: 'not-own-wish' });
    expect(await shown()).toEqual(['active', 'valid']);
  });
});
