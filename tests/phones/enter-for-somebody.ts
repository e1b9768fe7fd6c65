import type { Applicant } from '../journey/applicant.ts';
import { AT_HOME, answerForm, choose, DIFFICULTIES, PHOTOS, type Step, write } from './answer-form.ts';
import type { PhoneUser } from './phone-user.ts';

const NOT_YET_KNOWN: Readonly<Record<string, Step>> = {
  '申请人是什么民族？': write('申请人是什么民族？', '汉族'),
  '现在住在哪里？': write('现在住在哪里？', '胜利社区 1 号楼 2 单元'),
  '本人能自己办这件事吗？': choose('能自己拿主意'),
  '用哪个电话号码收消息？': write('用哪个电话号码收消息？', '13812345678'),
};

/** A liaison officer is with somebody at home whom no record knows. From the officer's first page to the number of the case. */
export async function enterForSomebody(phone: PhoneUser, person: Applicant): Promise<string> {
  await phone.follow(/^残疾人证新办/);
  await phone.at('残疾人证新办');
  await phone.follow('替人办理');
  await phone.at('替谁办？先查一下');
  await phone.fill('姓名', person.name);
  await phone.fill('身份证号', person.citizenNumber.slice(0, 17));
  await phone.press('查找');
  await phone.corrects(/身份证号码应是 18 位/);
  await phone.at('替谁办？先查一下');
  await phone.fill('身份证号', person.citizenNumber);
  await phone.press('查找');
  await phone.at('查到了');
  await phone.press('开始填写');
  await phone.at('这些我们已经知道');
  await phone.press('都对，继续');
  await answerForm(phone, { ...NOT_YET_KNOWN, ...DIFFICULTIES, ...AT_HOME, ...PHOTOS });
  await phone.at('检查一遍，再提交');
  await phone.reads('出不了门，请医生上门');
  await phone.press('提交申请');
  await phone.at('申请已提交');
  return phone.reads(/^残\d{8}-/);
}
