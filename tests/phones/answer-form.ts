/** Walks through the form of the first certificate by what each page asks. */
import { goodPhoto } from './album.ts';
import type { PhoneUser } from './phone-user.ts';

/** What is done on a page before one goes on. */
export type Step = (phone: PhoneUser) => Promise<void>;

export const choose =
  (option: string): Step =>
  (phone) =>
    phone.choose(option);

export const write =
  (question: string, text: string): Step =>
  (phone) =>
    phone.fill(question, text);

export const photo: Step = async (phone) => {
  await phone.photo('从相册选', await goodPhoto());
  await phone.hears('照片清楚，可以用。');
};

export const saveAndGoOn = '保存并继续';

/** The pages in their order, by their h1, and what is done on each. */
export async function answerForm(phone: PhoneUser, steps: Readonly<Record<string, Step>>): Promise<void> {
  for (const [title, step] of Object.entries(steps)) {
    await phone.at(title);
    await step(phone);
    await phone.press(saveAndGoOn);
  }
}

/** What somebody is asked whom the population record knows. */
export const DIFFICULTIES: Readonly<Record<string, Step>> = {
  '您希望我们怎么告诉您消息？': choose('发短信'),
  '哪些方面有困难？': choose('手、脚、身体活动不便'),
  '这个困难是怎么来的？': choose('交通事故'),
  '从什么时候开始的？': write('从什么时候开始的？', '2024年'),
  '吃饭、穿衣、走路、上厕所，要人帮吗？': choose('有些要人帮'),
};
export const AT_HOSPITAL: Readonly<Record<string, Step>> = { '想在哪里评定？': choose('去医院') };
export const AT_HOME: Readonly<Record<string, Step>> = { '想在哪里评定？': choose('出不了门，请医生上门') };
export const PHOTOS: Readonly<Record<string, Step>> = {
  请拍一张本人的照片: photo,
  请拍身份证有人像的一面: photo,
  请拍身份证有国徽的一面: photo,
  请拍户口本上申请人的那一页: photo,
};
