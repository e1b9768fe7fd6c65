import { CATEGORIES, type Category, LEVELS, type Level, levelName } from '@yimi/domain/disability/category';
import { LIMB_CLAUSES, type LimbClauseId } from '@yimi/domain/disability/limb-clauses';
import type { MeasuredPart } from '@yimi/domain/disability/measured-values';
import { MEASURES, type Measure } from '@yimi/domain/disability/measures';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import type { LocalDate } from '@yimi/domain/local-date';

const UNTESTABLE: Readonly<Record<string, string>> = {
  'no-light-perception': '无光感',
  'light-perception': '光感',
  'hand-motion': '手动',
  'counting-fingers': '指数',
};

/** 较好眼最佳矫正视力（小数记录）0.05 */
function written(measure: Measure, value: unknown): string {
  switch (measure.kind) {
    case 'number':
      return `${measure.name}${UNTESTABLE[String(value)] ?? `${value}${measure.unit}`}`;
    case 'numbers':
      return `${measure.name}${(value as number[]).join('、')}${measure.unit}`;
    case 'step':
      return `${measure.name}：${value}`;
    case 'flag':
      return `${measure.name}：${value ? '是' : '否'}`;
    case 'clauses':
      return `${measure.name}：${(value as LimbClauseId[]).map((id) => LIMB_CLAUSES[id].says).join('；')}`;
  }
}

/** Every value that was measured, in the order of the form. */
function writtenValues({ category, values }: MeasuredPart): string {
  const entered = values as Readonly<Record<string, unknown>>;
  const measures: Readonly<Record<string, Measure>> = MEASURES[category];
  return Object.entries(measures)
    .filter(([id]) => entered[id] !== null && entered[id] !== undefined)
    .map(([id, measure]) => written(measure, entered[id]))
    .join('；');
}

/** The words of the document that is signed. */
export const documentTexts = {
  title: '残疾评定结论',
  caseNo: (caseNo: string, round: number) => `办理编号：${caseNo}　第${round}次评定`,
  person: (person: { name: string; sex: 'male' | 'female'; birthDate: LocalDate; citizenNumber: string }) =>
    `被评定人：${person.name}，${person.sex === 'male' ? '男' : '女'}，${person.birthDate}出生，公民身份号码${person.citizenNumber}`,
  hospital: (name: string) => `评定机构：${name}`,
  measured: (part: MeasuredPart) => `${CATEGORIES[part.category].name}残疾测量值：${writtenValues(part)}`,
  suggested: (suggestion: Suggestion) => {
    const grounds = suggestion.reasons.map(({ clause, says }) => `${says}（${clause}）`).join('');
    if (suggestion.verdict === 'doctor-decides') return `标准的建议：由医生判断。${grounds}`;
    if (suggestion.verdict === 'none') return `标准的建议：未达到标准。${grounds}`;
    return `标准的建议：${LEVELS[suggestion.level].name}。${grounds}`;
  },
  concluded: (category: Category, concluded: Level | null) =>
    `医生的结论：${concluded ? levelName(category, concluded) : `${CATEGORIES[category].name}未达到残疾标准`}`,
  overall: (overall: { category: Category; level: Level } | null) =>
    overall ? `总结论：符合标准，${levelName(overall.category, overall.level)}` : '总结论：不符合残疾标准',
  opinion: (opinion: string) => `医生意见：${opinion}`,
  reasonForDifference: (reason: string) => `与建议不同的理由：${reason}`,
  date: (date: LocalDate) => `评定日期：${date}`,
};
