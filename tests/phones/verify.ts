import type { PhoneUser } from './phone-user.ts';

/** Somebody who is not signed in looks whether a certificate is valid, from the first page on. */
export async function verify(phone: PhoneUser, code: string): Promise<void> {
  await phone.follow(/^查验残疾人证/);
  await phone.at('查验残疾人证');
  await phone.press('查验');
  await phone.corrects('请填证件上的核验码。');
  await phone.at('查验残疾人证');
  await phone.fill('核验码', code);
  await phone.press('查验');
  await phone.reads(/^有效$/);
  await phone.at('查验残疾人证');
}
