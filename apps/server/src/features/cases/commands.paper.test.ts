import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { ACCOUNT, type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';
import { codeOf } from '../../test-support/driven-case.ts';
import type { PlantedPerson } from '../../test-support/planted-district.ts';

type Entered = { caseId: string; fields?: { path: string; code: string }[] };
type View = { paper: { receivedOn: string; scan: string | null } | null; clocks: { statutory: { dueAt: string } } };

const ANSWERS = { phone: '13900000001', needsCare: true, otherAllowance: false, bankAccount: ACCOUNT };

let district: BenefitDistrict;
let person: PlantedPerson;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(async () => {
  await district.begin();
  person = await district.person();
  district.citizen = await district.plantCitizen({ personId: person.id });
  await district.certificate(person.id);
});

const draft = async (as: TestCaller) => {
  const { citizenNumber, name } = person;
  const body = { serviceId: 'care-subsidy', subject: { kind: 'person', citizenNumber, name } };
  return (await district.call<{ id: string }>('POST', '/drafts', { as, body })).body.id;
};
const scanBy = ({ accountId }: TestCaller, kind = 'paper') => district.photo(kind, { uploadedBy: accountId });
const enter = async (paper: object, as = district.clerk) =>
  district.call<Entered>('POST', `/drafts/${await draft(as)}/paper`, {
    as,
    body: { answers: ANSWERS, receivedOn: '2026-10-30', scan: await scanBy(as), ...paper },
  });
const view = async (caseId: string, as: TestCaller) =>
  (await district.call<View>('GET', `/cases/${caseId}`, { as })).body;

describe('an application on paper', () => {
  test('counts from the day on which the paper came: its month, its limit, its history', async () => {
    const { body } = await enter({});
    const { paper, clocks } = await view(body.caseId, district.clerk);
    expect(paper).toMatchObject({ receivedOn: '2026-10-30' });
    expect(clocks.statutory.dueAt < '2026-11-23').toBe(true);

    await district.act(body.caseId, 'pass-first', district.clerk);
    await district.act(body.caseId, 'pass-second', district.reviewer);
    await district.act(body.caseId, 'approve', district.civil);
    await district.settle();
    expect((await district.only()).startsOn).toBe('2026-10-01');
  });

  test('shows its scan to those who see the case, the person included, and to nobody else', async () => {
    const { body } = await enter({});
    const scan = (await view(body.caseId, district.citizen)).paper?.scan;
    const read = async (as: TestCaller) => (await district.call('GET', `/files/${scan}`, { as })).status;
    expect(await read(district.reviewer)).not.toBe(404);
    expect(await read(await district.plantCitizen({ personId: (await district.person()).id }))).toBe(404);
  });

  test('is of no day to come, and of none before the service', async () => {
    const wrong = async (receivedOn: string) => (await enter({ receivedOn })).body.fields;
    expect(await wrong('2026-11-24')).toMatchObject([{ path: 'receivedOn', code: 'date-in-future' }]);
    expect(await wrong('1999-01-01')).toMatchObject([{ path: 'receivedOn', code: 'date-impossible' }]);
  });

  test('needs a scan of one’s own', async () => {
    const others = await scanBy(district.reviewer);
    for (const scan of [others, await scanBy(district.clerk, 'proof')])
      expect((await enter({ scan })).body.fields).toMatchObject([{ path: 'scan', code: 'photo-missing' }]);
  });

  test('passes the same checks as one on the phone', async () => {
    const { body } = await enter({ answers: { ...ANSWERS, bankAccount: '12' } });
    expect(body.fields).toMatchObject([{ path: 'bankAccount' }]);
  });

  test('is entered by those near the person, not by who decides and not by the person', async () => {
    for (const as of [district.reviewer, district.citizen]) {
      const body = { answers: ANSWERS, receivedOn: '2026-10-30', scan: await scanBy(as) };
      const id = await draft(district.clerk);
      expect(codeOf(await district.call('POST', `/drafts/${id}/paper`, { as, body }))).toBe('not-allowed');
    }
  });

  test('leaves an application in the system as it was', async () => {
    const caseId = await district.apply('care-subsidy');
    expect((await view(caseId, district.clerk)).paper).toBeNull();
  });
});
