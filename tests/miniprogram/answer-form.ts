/** Walks through the form of the first certificate by what each page asks. */
import type { MiniPhone } from './mini-phone.ts';

type Step = (phone: MiniPhone) => Promise<void>;

const choose =
  (name: string): Step =>
  (phone) =>
    phone.choose(name);
const photo: Step = (phone) => phone.photo('从相册选');

/** What is done on each page, by its h1. */
const STEPS: Readonly<Record<string, Step>> = {
  这些我们已经知道: async () => {},
  '申请人是什么民族？': (phone) => phone.fill('申请人是什么民族？', '汉族'),
  '户口在哪个村或社区？': async (phone) => {
    await phone.turnWheel(/^乡镇（街道）/, '呼兰街道');
    await phone.turnWheel(/^村（社区）/, '胜利社区居民委员会');
  },
  '现在住在哪里？': (phone) => phone.fill('现在住在哪里？', '胜利社区 1 号楼 2 单元'),
  '用哪个电话号码收消息？': (phone) => phone.fill('用哪个电话号码收消息？', '13812345678'),
  '本人能自己办这件事吗？': choose('能自己拿主意'),
  '您希望我们怎么告诉您消息？': choose('发短信'),
  '哪些方面有困难？': choose('手、脚、身体活动不便'),
  '这个困难是怎么来的？': choose('交通事故'),
  '从什么时候开始的？': (phone) => phone.fill('从什么时候开始的？', '2024年'),
  '吃饭、穿衣、走路、上厕所，要人帮吗？': choose('有些要人帮'),
  '想在哪里评定？': choose('去医院'),
  请拍一张本人的照片: (phone) => phone.photo('拍照'),
  请拍身份证有人像的一面: photo,
  请拍身份证有国徽的一面: photo,
  请拍户口本上申请人的那一页: photo,
};
const LAST = '检查一遍，再提交';
const ON = /^(保存并继续|都对，继续)$/;

/** Answers page by page until all answers are to be checked. */
export async function answerForm(phone: MiniPhone): Promise<void> {
  const left = new Set([...Object.keys(STEPS), LAST]);
  for (;;) {
    const asked = [...left].map((title) => phone.front.getByRole('heading', { level: 1, name: title, exact: true }));
    const heading = asked.reduce((one, other) => one.or(other));
    const title = (await heading.textContent()) ?? '';
    await phone.at(title);
    if (title === LAST) return;
    await STEPS[title]?.(phone);
    await phone.press(ON);
    left.delete(title);
  }
}
