/** What an age ends: told in time and once, and nobody has to stop it. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sweeps } from '../../rooms.ts';
import { ACCOUNT, type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';
import { COUNTY } from '../../test-support/planted-district.ts';

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
  await district.database.owner.query(
    `insert into district_setting (county_code, key, valid_from, value)
     values ($1, 'benefitExtensions', '2020-01-01', '{"rehabilitationToTen": true}')`,
    [COUNTY],
  );
});
afterAll(() => district.close());
beforeEach(() => district.begin());

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const warn = () => sweeps.find(({ name }) => name === 'benefits.warn')?.run(district.app);

/** A child that only the guardian's paper shows to be the guardian's. */
async function application(born: string) {
  const child = await district.person({ name: '王小满', born });
  const photo = (kind: string) => district.photo(kind, { personId: child.id, uploadedBy: v7() });
  const answers = {
    phone: '13900000001',
    household: 'here',
    training: 'speech',
    indication: true,
    bankAccount: ACCOUNT,
    guardianPhone: '13900000001',
    diagnosisProof: await photo('medical'),
    guardianDocument: await photo('guardian-document'),
    // Who asks for somebody new sees nothing of what is known of the child, and says where it lives.
    region: '230111009201',
  };
  const subject = { kind: 'new-ward', citizenNumber: child.citizenNumber, name: child.name, relation: '父亲' };
  return { child, body: { serviceId: 'child-rehabilitation', subject, answers } };
}

async function approved(born: string) {
  const { body } = await application(born);
  const reply = await district.call<{ caseId: string }>('POST', '/cases', { as: district.citizen, body });
  expect(reply).toMatchObject({ status: 200 });
  expect(await district.act(reply.body.caseId, 'approve', district.reviewer)).toMatchObject({ status: 200 });
  await district.settle();
}

test('a child is helped up to the eleventh birthday, and the guardian whose paper was seen sees it', async () => {
  await approved('2018-06-01');
  expect(await district.only()).toMatchObject({ status: 'active', endsOn: '2029-06-01', grade: { id: 'speech' } });
});

test('the guardian is told once, ninety days before', async () => {
  await approved('2018-06-01');
  const warnings = async () => (await district.only()).entries.filter(({ kind }) => kind === 'warned').length;
  await district.moveTo('2029-03-02T09:00:00+08:00');
  await warn();
  expect(await warnings()).toBe(0);
  await district.moveTo('2029-03-03T09:00:00+08:00');
  await warn();
  await warn();
  expect(await warnings()).toBe(1);
  await district.settle();
  const { body } = await district.call<{ title: string }[]>('GET', '/messages', { as: district.citizen });
  expect(body.filter(({ title }) => title.endsWith('快到年龄了'))).toHaveLength(1);
});

test('a child does not apply alone', async () => {
  const { child, body } = await application('2018-06-01');
  const as = await district.plantCitizen({ personId: child.id });
  const alone = { ...body, subject: { kind: 'self' } };
  expect(codeOf(await district.call('POST', '/cases', { as, body: alone }))).toBe('guardian-needed');
});

test('the diagnosis has to be shown', async () => {
  const { body } = await application('2018-06-01');
  const { diagnosisProof: _, ...answers } = body.answers;
  const reply = await district.call('POST', '/cases', { as: district.citizen, body: { ...body, answers } });
  expect(reply).toMatchObject({ status: 422, body: { fields: [{ path: 'diagnosisProof' }] } });
});
