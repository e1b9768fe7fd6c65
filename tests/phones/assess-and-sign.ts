import type { PhoneUser } from './phone-user.ts';

/** The doctor's own first page, to the signed conclusion: hearing is measured, a limb judged by the standard's clauses. */
export async function assessAndSign(phone: PhoneUser, caseNo: string): Promise<void> {
  await phone.follow(/^今天的评定/);
  await phone.at('今天的评定');
  await phone.follow(new RegExp(`编号 ${caseNo}$`));
  await phone.at('残疾评定');
  await phone.press('身份无误，开始评定');
  await phone.reads('评定哪几类？');
  await phone.at('残疾评定');
  // What the person said is ticked already.
  await phone.choose('听力残疾');
  await phone.press('继续');
  await measureHearing(phone);
  await phone.at('肢体残疾：测量值');
  await phone.choose(/^单前臂及其以上缺失/);
  await phone.press('继续');
  await conclude(phone);
  await sign(phone);
}

async function measureHearing(phone: PhoneUser): Promise<void> {
  await phone.at('听力残疾：测量值');
  await phone.fill('500 Hz', '850');
  await phone.press('继续');
  await phone.corrects(/听阈/);
  await phone.at('听力残疾：测量值');
  for (const frequency of ['500 Hz', '1000 Hz', '2000 Hz', '4000 Hz']) await phone.fill(frequency, '85');
  await phone.press('继续');
}

async function conclude(phone: PhoneUser): Promise<void> {
  await phone.at('建议和结论');
  await phone.reads('建议：听力残疾二级');
  await phone.reads('建议：肢体残疾三级');
  await phone.reads(/GB\/T 26341-2010/);
  await phone.press('写好了，去核对');
  await phone.corrects('请写医生意见。');
  await phone.at('建议和结论');
  await phone.choose(/^二级/, '听力残疾，您的结论');
  await phone.choose(/^三级/, '肢体残疾，您的结论');
  await phone.fill('医生意见', '较好耳听阈 85 分贝；单前臂缺失。');
  await phone.press('写好了，去核对');
}

async function sign(phone: PhoneUser): Promise<void> {
  await phone.at('核对并签名');
  await phone.reads(/较好耳听阈 85 分贝；单前臂缺失。/);
  await phone.press('签名');
  await phone.corrects('请填签名密码。');
  await phone.at('核对并签名');
  await phone.choose('我已逐行核对，内容无误');
  await phone.fill('签名密码', '111111');
  await phone.press('签名');
  await phone.corrects(/密码不对/);
  await phone.fill('签名密码', '246810');
  await phone.press('签名');
  await phone.at('已签名');
  await phone.reads('签名已齐，等医院盖章。');
}
