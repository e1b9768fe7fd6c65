import { expect, inject, it } from 'vitest';
import type { Caller } from '../journey/caller.ts';
import { signInCitizen } from '../journey/sign-in.ts';
import { regular } from './regulars.ts';

/** A holder of the seeded district whose certificate is in force. */
const HOLDER = { phone: '13900000102' };

type Certificate = { id: string; number: string; status: string; expiresOn: string };

const inForce = async (holder: Caller): Promise<Certificate> => {
  const all = await holder.call<Certificate[]>('GET', '/certificates');
  const { id } = all.find(({ status }) => status === 'active')!;
  return holder.call<Certificate>('GET', `/certificates/${id}?reveal=1`);
};

async function exchange(holder: Caller, reviewer: Caller, serviceId: string, answers: object): Promise<Certificate> {
  const before = await inForce(holder);
  const { caseId } = await holder.call<{ caseId: string }>('POST', '/cases', {
    serviceId,
    subject: { kind: 'self' },
    answers,
  });
  await reviewer.call('POST', `/cases/${caseId}/actions/approve`, {});
  await expect.poll(async () => (await inForce(holder)).id, { timeout: 20_000 }).not.toBe(before.id);
  return inForce(holder);
}

it('a damaged certificate keeps its number and its dates, a lost one gets B1', async () => {
  const holder = await signInCitizen({ url: inject('url'), sms: inject('sms') }, HOLDER);
  const reviewer = regular('reviewer1');
  const first = await inForce(holder);

  const copy = await exchange(holder, reviewer, 'certificate-damaged', { damage: ['torn'], handIn: 'liaison' });
  expect(copy).toMatchObject({ number: first.number, expiresOn: first.expiresOn });

  const loss = { howLost: 'lost', lostOn: '2026-11-20', declareVoid: true };
  const reissued = await exchange(holder, reviewer, 'certificate-replacement', loss);
  expect(reissued).toMatchObject({ number: `${first.number}B1`, expiresOn: first.expiresOn });
});
