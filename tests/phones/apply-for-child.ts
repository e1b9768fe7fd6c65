import type { Applicant } from '../journey/applicant.ts';
import { AT_HOSPITAL, answerForm, DIFFICULTIES, photo, type Step, write } from './answer-form.ts';
import type { PhoneUser } from './phone-user.ts';

const OF_A_CHILD: Readonly<Record<string, Step>> = {
  '申请人是什么民族？': write('申请人是什么民族？', '汉族'),
  '户口在哪个村或社区？': async (phone) => {
    await phone.pick('乡镇（街道）', '呼兰街道');
    await phone.pick('村（社区）', '胜利社区居民委员会');
  },
  '现在住在哪里？': write('现在住在哪里？', '胜利社区 1 号楼 2 单元'),
  '用哪个电话号码收消息？': write('用哪个电话号码收消息？', '13812345678'),
};
/** A child has no identity card: the household book and the guardian's paper take its place. */
const PHOTOS: Readonly<Record<string, Step>> = {
  请拍一张本人的照片: photo,
  请拍户口本上申请人的那一页: photo,
  请拍能说明监护关系的证件: photo,
};

/** A parent applies for a child whom no record knows. From the parent's first page to the number of the case. */
export async function applyForChild(phone: PhoneUser, child: Omit<Applicant, 'phone'>): Promise<string> {
  await phone.follow(/^残疾人证新办/);
  await phone.follow('开始办理');
  await phone.at('替谁办？');
  await phone.choose(/^我监护的另一个人/);
  await phone.press('继续');
  await phone.at('您监护的人是谁？');
  await phone.fill('姓名', child.name);
  await phone.fill('身份证号', child.citizenNumber);
  await phone.press('开始填写');
  await phone.corrects('请选您是他（她）的什么人。');
  await phone.at('您监护的人是谁？');
  await phone.choose('母亲');
  await phone.press('开始填写');
  await phone.at('这些我们已经知道');
  await phone.press('都对，继续');
  await answerForm(phone, { ...OF_A_CHILD, ...DIFFICULTIES, ...AT_HOSPITAL, ...PHOTOS });
  await phone.at('检查一遍，再提交');
  await phone.press('提交申请');
  await phone.at('申请已提交');
  return phone.reads(/^残\d{8}-/);
}
