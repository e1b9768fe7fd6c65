import { CATEGORIES, type Category, type Level, levelName } from '@yimi/domain/disability/category';
import { LIMB_CLAUSES, type LimbClauseId } from '@yimi/domain/disability/limb-clauses';
import type { MeasuredPart } from '@yimi/domain/disability/measured-values';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import type { LocalDate } from '@yimi/domain/local-date';

const UNTESTABLE: Readonly<Record<string, string>> = {
  'no-light-perception': '无光感',
  'light-perception': '光感',
  'hand-motion': '手动',
  'counting-fingers': '指数',
};

const DAILY_LIVING: Readonly<Record<Level, string>> = {
  1: '不能独立完成',
  2: '基本上不能独立完成',
  3: '能部分独立完成',
  4: '基本上能独立完成',
};

const yesNo = (value: unknown) => (value ? '是' : '否');
const level = (value: unknown) => `${value}级`;

/** How each measured value is written. A value that was not measured is left out. */
const VALUES: Readonly<Record<string, (value: never) => string>> = {
  betterEyeVA: (value: number | string) => `较好眼最佳矫正视力${UNTESTABLE[value] ?? value}`,
  fieldRadiusDeg: (value: number) => `视野半径${value}度`,
  eyesFieldsDisagree: (value: boolean) => `双眼视野差别大：${yesNo(value)}`,
  betterEarDbHL_500_1k_2k_4k: (value: readonly number[]) =>
    `较好耳500、1000、2000、4000赫兹听力损失${value.join('、')}分贝`,
  responsesUnreliable: (value: boolean) => `测听结果不稳定：${yesNo(value)}`,
  intelligibilityPct: (value: number) => `语音清晰度${value}%`,
  expressionTestReached: (value: number) => `言语表达能力达到${level(value)}`,
  courseMet: (value: boolean) => `治疗一年以上或病程两年以上：${yesNo(value)}`,
  limbClauses: (value: readonly LimbClauseId[]) => `符合条款：${value.map((id) => LIMB_CLAUSES[id].says).join('；')}`,
  dailyLiving: (value: Level) => `日常生活活动${DAILY_LIVING[value]}`,
  legLengthDifferenceMm: (value: number) => `双下肢相差${value}毫米`,
  kyphosisDeg: (value: number) => `脊柱后凸${value}度`,
  scoliosisDeg: (value: number) => `脊柱侧凸${value}度`,
  heightMm: (value: number) => `身高${value}毫米`,
  DQorIQ: (value: number) => `发育商或智商${value}`,
  adaptiveLevel: (value: number) => `适应行为${level(value)}`,
  WHODAS2: (value: number) => `WHO-DAS II ${value}分`,
  autism: (value: boolean) => `孤独症：${yesNo(value)}`,
  illnessMonths: (value: number) => `病程${value}个月`,
  ageMonths: (value: number) => `月龄${value}个月`,
  ageYears: (value: number) => `年龄${value}岁`,
};

/** The words of the document that is signed. */
export const documentTexts = {
  title: '残疾评定结论',
  caseNo: (caseNo: string, round: number) => `办理编号：${caseNo}　第${round}次评定`,
  person: (person: { name: string; sex: 'male' | 'female'; birthDate: LocalDate; citizenNumber: string }) =>
    `被评定人：${person.name}，${person.sex === 'male' ? '男' : '女'}，${person.birthDate}出生，公民身份号码${person.citizenNumber}`,
  hospital: (name: string) => `评定机构：${name}`,
  measured: ({ category, values }: MeasuredPart) => {
    const written = Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => VALUES[name]?.(value as never) ?? '');
    return `${CATEGORIES[category].name}残疾测量值：${written.join('；')}`;
  },
  suggested: (suggestion: Suggestion) => {
    const grounds = suggestion.reasons.map(({ clause, says }) => `${says}（${clause}）`).join('');
    if (suggestion.verdict === 'doctor-decides') return `标准的建议：由医生判断。${grounds}`;
    if (suggestion.verdict === 'none') return `标准的建议：未达到标准。${grounds}`;
    return `标准的建议：${level(suggestion.level)}。${grounds}`;
  },
  concluded: (category: Category, concluded: Level | null) =>
    `医生的结论：${concluded ? levelName(category, concluded) : `${CATEGORIES[category].name}未达到残疾标准`}`,
  overall: (overall: { category: Category; level: Level } | null) =>
    overall ? `总结论：符合标准，${levelName(overall.category, overall.level)}` : '总结论：不符合残疾标准',
  opinion: (opinion: string) => `医生意见：${opinion}`,
  reasonForDifference: (reason: string) => `与建议不同的理由：${reason}`,
  date: (date: LocalDate) => `评定日期：${date}`,
};
