import { type Category, type Level, levelName } from '@yimi/domain/disability/category';
import type { LocalDate } from '@yimi/domain/local-date';

const date = (day: LocalDate) => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
};

/** Words on the document and in answers to who checks a certificate. */
export const certificateTexts = {
  title: '中华人民共和国残疾人证',
  electronic: '电子证照',
  name: (value: string) => ({ name: '姓名', value }),
  sex: (sex: 'male' | 'female') => ({ name: '性别', value: sex === 'male' ? '男' : '女' }),
  birth: (day: LocalDate) => ({ name: '出生日期', value: date(day) }),
  nation: (value: string) => ({ name: '民族', value }),
  address: (value: string) => ({ name: '住址', value }),
  number: (value: string) => ({ name: '残疾人证号', value }),
  kind: (category: Category, level: Level) => ({ name: '类别和等级', value: levelName(category, level) }),
  parts: (parts: readonly { category: Category; level: Level }[]) => ({
    name: '其中',
    value: parts.map((part) => levelName(part.category, part.level)).join('、'),
  }),
  issuer: (value: string) => ({ name: '批准残联', value }),
  validity: (from: LocalDate, to: LocalDate) => ({ name: '有效期限', value: `${date(from)}至${date(to)}` }),
  licence: (identifier: string) => `电子证照标识：${identifier}`,
  verification: (code: string) => `扫码查验真伪，或输入核验码：${code}`,
  verificationAddress: (url: string) => `核验地址：${url}`,
  noticeMark: (until: LocalDate) => `本证正在公示，公示到${date(until)}。公示期间可以使用；异议成立会暂停使用。`,
  portraitAlt: '持证人照片',
  sealAlt: (issuer: string) => `${issuer}的印章图样`,
  qrAlt: (code: string) => `核验二维码，核验码${code}`,
  why: {
    active: '这本残疾人证有效。',
    inNotice: '这本残疾人证有效，正在公示。',
    frozen: '这本残疾人证暂停使用，残联正在核实。',
    expired: '这本残疾人证已经过期，持证人需要换证。',
    lost: '这本残疾人证已经挂失作废。',
    superseded: '这本残疾人证已经换成新证。',
    cancelled: '这本残疾人证已经注销。',
    unknown: '没有找到这个核验码。请对照证件再输一次。',
  },
};
