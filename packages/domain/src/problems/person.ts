/** Who someone is: numbers, names, dates, guardians. */
import type { ProblemText } from './problem-text.ts';

export const PERSON_PROBLEMS = {
  'citizen-number-length': {
    status: 422,
    title: '身份证号码应是 18 位，请对照身份证数一数，补全后再试。',
    developer: 'A citizen number has 18 characters.',
  },
  'citizen-number-fifteen-digits': {
    status: 422,
    title: '15 位的旧号码已经停用，请填新身份证上的 18 位号码。',
    developer: '15-digit citizen numbers are obsolete.',
  },
  'citizen-number-characters': {
    status: 422,
    title: '身份证号码只能是数字，最后一位可以是 X。请去掉其他字符。',
    developer: '17 digits, then a digit or X.',
  },
  'citizen-number-date': {
    status: 422,
    title: '身份证号码里的出生日期不存在，请对照身份证检查第 7 到 14 位。',
    developer: 'Characters 7 to 14 are no calendar date, or one in the future.',
  },
  'citizen-number-check-character': {
    status: 422,
    title: '身份证号码里有一位不对，请对照身份证逐位核对。',
    developer: 'The check character of GB 11643 does not match.',
  },
  'name-mismatch': {
    status: 422,
    title: '姓名和身份证号码对不上，请按身份证上的姓名填写。还不行请联系残协员核实。',
    developer: 'The name differs from the population record of this citizen number.',
  },
  'name-characters': {
    status: 422,
    title: '请填写身份证上的姓名，不要加空格或符号。',
    developer: 'A name has 2 to 50 characters: Han characters, letters and the middle dot.',
  },
  'date-impossible': {
    status: 422,
    title: '这个日期不存在，请检查年、月、日。',
    developer: 'No calendar date; YYYY-MM-DD is expected.',
  },
  'region-unknown': {
    status: 422,
    title: '没有找到这个村（社区），请从列表里选。',
    developer: 'No village of this county, or a unit that does not take part.',
  },
  'registered-elsewhere': {
    status: 422,
    title: '这个人的户口不在本区。请向户口所在地的县级残联申请，或在那里的平台上办理。',
    developer: 'Household registration outside the county.',
  },
  'proxy-unknown': {
    status: 422,
    title: '没有找到这个人。请核对姓名和身份证号码，并请他先在一米登录一次。',
    developer: 'No living person with this citizen number and name is known here.',
  },
  'proxy-of-self': {
    status: 422,
    title: '不能委托自己。请填代办人的姓名和身份证号码。',
    developer: 'Agent and principal are the same person.',
  },
  'proxy-not-allowed': {
    status: 403,
    title: '未满 18 岁或有监护人的，由监护人替您办理，不用再委托别人。',
    developer: 'Minors and people with a registered guardian give no proxy.',
  },
  'proxy-agent-minor': {
    status: 422,
    title: '代办人要年满 18 岁。请换一个人。',
    developer: 'The agent is a minor.',
  },
  'proxy-dates': {
    status: 422,
    title: '委托要写明到哪天为止，从明天起，最长一年。',
    developer: 'validTo lies after today and at most one year ahead.',
  },
  'proxy-there': {
    status: 409,
    title: '您已经委托了这个人，不用再委托一次。',
    developer: 'A proxy of these two is in force.',
  },
  'proxy-ended': {
    status: 403,
    title: '他已经不再委托您办理。请和他本人联系。',
    developer: 'No proxy of these two is in force.',
  },
  'person-died': {
    status: 409,
    title: '系统登记这个人已经去世，不能办理。如果登记有误，请联系区残联更正。',
    developer: 'The person record carries a date of death.',
  },
  'guardian-needed': {
    status: 422,
    title: '未满 18 岁或不能自己办事的人，要由监护人来申请。请填写监护人。',
    developer: 'A minor, or a person without capacity, needs a legal guardian as applicant.',
  },
  'guardian-is-subject': {
    status: 422,
    title: '监护人不能是本人，请填写监护人自己的身份证号码。',
    developer: 'Guardian and ward have the same citizen number.',
  },
  'guardian-is-minor': {
    status: 422,
    title: '监护人要满 18 岁，请填写另一位监护人。',
    developer: 'The guardian is under 18.',
  },
  'not-guardian': {
    status: 403,
    title: '系统里没有您和这个人的监护关系。请先上传监护证明，或请残协员帮助登记。',
    developer: 'No valid guardianship between caller and subject.',
  },
} as const satisfies Record<string, ProblemText>;
