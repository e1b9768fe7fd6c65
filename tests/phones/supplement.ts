import { photo } from './answer-form.ts';
import type { PhoneUser } from './phone-user.ts';

const PORTRAIT = '请拍一张本人的照片';

/** From the page of the case, which the district has just returned for the portrait, back to it. */
export async function supplementPortrait(phone: PhoneUser, note: string): Promise<void> {
  await phone.follow('补充材料');
  await phone.at('补充材料');
  await phone.reads(note);
  await phone.press('补好了，提交');
  await phone.reads('还没有改任何一项。请先改要补的内容。');
  await phone.at('补充材料');
  await phone.press(`改一下：${PORTRAIT}`);
  await phone.at(PORTRAIT);
  await photo(phone);
  await phone.press('改好了');
  await phone.at('补充材料');
  await phone.reads('已改，等提交');
  await phone.press('补好了，提交');
  await phone.at('残疾人证新办');
}
