import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers } from '../../rooms.ts';
import { codeOf } from '../../test-support/driven-case.ts';
import {
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
  VILLAGE,
} from '../../test-support/planted-district.ts';

type Own = { personId: string; relation: string };

let district: PlantedDistrict;
let reviewer: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
  reviewer = await district.staff('district-reviewer');
});
afterAll(() => district.close());

const deliver = () => deliverEvents(district.app, handlers);

describe('a guardian whose paper the reviewer has seen', () => {
  let child: PlantedPerson;
  let father: PlantedPerson;
  let citizen: TestCaller;
  beforeEach(async () => {
    child = await district.person({ name: '王小宝', born: '2015-06-01' });
    father = await district.person();
    citizen = await district.plantCitizen({ personId: father.id });
  });

  async function applied(): Promise<string> {
    const { citizenNumber, name } = child;
    const subject = { kind: 'new-ward', citizenNumber, name, relation: '父亲' };
    const own = (kind: string) => district.photo(kind, { uploadedBy: citizen.accountId });
    const { capacity: _, idFront: __, idBack: ___, ...answers } = await district.answers(child.id);
    const body = {
      serviceId: 'disability-certificate',
      subject,
      answers: {
        ...answers,
        nation: '汉族',
        region: VILLAGE,
        address: '长岭村一组',
        portrait: await own('portrait'),
        householdBook: await own('household-book'),
        guardianPhone: '13900000002',
        guardianDocument: await own('guardian-document'),
      },
    };
    const reply = await district.call<{ caseId: string }>('POST', '/cases', { as: citizen, body });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    await deliver();
    return reply.body.caseId;
  }
  const wards = async () =>
    (await district.call<Own[]>('GET', '/me/people', { as: citizen })).body.filter(
      ({ relation }) => relation !== 'self',
    );
  const act = (caseId: string, action: string, body: object = {}) =>
    district.call('POST', `/cases/${caseId}/actions/${action}`, { as: reviewer, body });
  const registered = async () =>
    (
      await district.database.owner.query(
        'select valid_to::text as "validTo", reason from guardianship where ward_id = $1',
        [child.id],
      )
    ).rows;

  test('finds the ward among the own people, once, until the 18th birthday', async () => {
    const caseId = await applied();
    expect(await wards()).toEqual([]);
    await act(caseId, 'accept');
    const [moved] = await deliver();
    expect(await wards()).toMatchObject([{ personId: child.id, relation: '父亲' }]);
    expect(await registered()).toEqual([{ validTo: '2033-06-01', reason: 'minor' }]);

    await district.database.owner.query('update outbox set relayed_at = null where id = $1', [moved?.id]);
    await deliver();
    expect(await registered()).toHaveLength(1);
  });

  test('is not registered when the application is refused', async () => {
    const caseId = await applied();
    await act(caseId, 'refuse', { reason: '监护证明看不清。' });
    await deliver();
    expect(await registered()).toEqual([]);
    expect(await wards()).toEqual([]);
  });

  test('applies no second time meanwhile', async () => {
    await applied();
    const { citizenNumber, name } = child;
    const again = await district.call('POST', '/cases', {
      as: citizen,
      body: {
        serviceId: 'disability-certificate',
        subject: { kind: 'new-ward', citizenNumber, name, relation: '父亲' },
        answers: {},
      },
    });
    expect(codeOf(again)).toBe('open-application-exists');
  });
});
