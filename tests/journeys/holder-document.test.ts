import { expect, inject, it } from 'vitest';
import { signInCitizen } from '../journey/sign-in.ts';

it('a certificate that is older than the system has its document as well', async () => {
  const holder = await signInCitizen({ url: inject('url'), sms: inject('sms') }, { phone: '13900000101' });
  const [certificate] = await holder.call<{ id: string }[]>('GET', '/certificates');
  const document = await holder.raw(`/api/certificates/${certificate?.id}/document.pdf`);
  expect(document.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await document.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
