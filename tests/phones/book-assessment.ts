import type { PhoneUser } from './phone-user.ts';

/** From the page of the case, on which the hospital has just become known, back to it with the appointment. */
export async function bookAssessment(phone: PhoneUser): Promise<void> {
  await phone.follow('约评定时间');
  await phone.at('在哪里评定？');
  await phone.choose(/^去医院评定/);
  await phone.press('继续');
  await phone.at('哪一天去评定？');
  await phone.choose(/还有 \d+ 个空位/);
  await phone.press('继续');
  await phone.at(/几点方便？/);
  await phone.choose(/还有 \d+ 个空位/);
  await phone.press('就约这个时间');
  await phone.reads('约好的评定');
}
