/** The application for the first certificate, with everything that goes wrong on the way. */
import { NO_PHOTO, tinyPhoto } from './album.ts';
import { AT_HOSPITAL, answerForm, DIFFICULTIES, PHOTOS, saveAndGoOn } from './answer-form.ts';
import type { PhoneUser } from './phone-user.ts';

const ADDRESS = '呼兰街道胜利社区 9 号楼 5 单元';

/** From the own first page to the page that says that it has arrived. @returns the number of the case */
export async function applyForOneself(phone: PhoneUser): Promise<string> {
  await phone.follow(/^残疾人证新办/);
  await phone.at('残疾人证新办');
  await phone.follow('开始办理');
  await phone.at('替谁办？');
  await phone.press('继续');
  await phone.corrects('请选替谁办。');
  await phone.at('替谁办？');
  await phone.choose(/本人/);
  await phone.press('继续');

  await correctKnownFacts(phone);
  await phone.at('本人能自己办这件事吗？');
  await phone.press(saveAndGoOn);
  await phone.corrects('这一题还没有回答。请先回答。');
  await phone.at('本人能自己办这件事吗？');
  await phone.choose('能自己拿主意');
  await phone.press(saveAndGoOn);
  await answerForm(phone, DIFFICULTIES);

  // The phone ends the app in the middle: what was answered is there again.
  await phone.at('想在哪里评定？');
  await phone.reopen();
  await phone.follow(/^接着填：残疾人证新办/);
  await answerForm(phone, AT_HOSPITAL);
  await sendWrongPhotos(phone);
  await answerForm(phone, PHOTOS);
  await changeOneAnswer(phone);
  await phone.press('提交申请');
  await phone.at('申请已提交');
  return phone.reads(/^残\d{8}-/);
}

/** The record is corrected, and tells what it said before; a wrong number is refused. */
async function correctKnownFacts(phone: PhoneUser): Promise<void> {
  await phone.at('这些我们已经知道');
  await phone.follow('改一下：现在住在哪里？');
  await phone.at('现在住在哪里？');
  await phone.fill('现在住在哪里？', ADDRESS);
  await phone.press('保存修改');
  await phone.reads(ADDRESS);
  await phone.reads('原来登记的是：');
  await phone.follow('改一下：用哪个电话号码收消息？');
  await phone.at('用哪个电话号码收消息？');
  await phone.fill('用哪个电话号码收消息？', '12345');
  await phone.press('保存修改');
  await phone.corrects('电话号码不对。请填 11 位手机号，或带区号的座机号。');
  await phone.at('用哪个电话号码收消息？');
  await phone.fill('用哪个电话号码收消息？', '13812345678');
  await phone.press('保存修改');
  await phone.at('这些我们已经知道');
  await phone.reads('13812345678');
  await phone.press('都对，继续');
}

async function sendWrongPhotos(phone: PhoneUser): Promise<void> {
  const title = '请拍一张本人的照片';
  await phone.at(title);
  await phone.press(saveAndGoOn);
  await phone.corrects('还没有照片。请拍一张，或从相册里选一张。');
  await phone.photo('从相册选', NO_PHOTO);
  await phone.corrects('这个文件不是照片，或者打不开。');
  await phone.photo('拍照', await tinyPhoto());
  await phone.corrects('照片太小，看不清。');
}

/** Before it is sent, one answer is changed; the change leads back. */
async function changeOneAnswer(phone: PhoneUser): Promise<void> {
  const question = '吃饭、穿衣、走路、上厕所，要人帮吗？';
  await phone.at('检查一遍，再提交');
  await phone.reads(ADDRESS);
  await phone.follow(`改一下：${question}`);
  await phone.at(question);
  await phone.choose('基本都要人帮');
  await phone.press('保存修改');
  await phone.at('检查一遍，再提交');
  await phone.reads('基本都要人帮');
}
