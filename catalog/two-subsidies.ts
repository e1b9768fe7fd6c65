/** The public cases of the two subsidies, by the national rule and by the extension to 低保边缘 and level 3 智力, 精神. */
import type { RuleInput, Verdict } from '@yimi/service-kit/rules';
import { benefitHolder } from './benefit-people.ts';

export const EXTENDED = { subsidyEdge: true, subsidyLevelThree: true };

/** Nobody is anything, and no other allowance is drawn, unless a case says so. */
export function inNeed(
  holder: Parameters<typeof benefitHolder>[0] = {},
  marks: RuleInput['marks'] = {},
  more: Partial<RuleInput> = {},
): RuleInput {
  const none = {
    'minimum-living': false,
    'minimum-living-edge': false,
    destitute: false,
    orphan: false,
    'injury-care': false,
  };
  return benefitHolder(holder, {
    answers: { otherAllowance: false, needsCare: true },
    marks: { ...none, ...marks },
    ...more,
  });
}

type Answers = { living: Verdict; nursing: Verdict };
type PublicCase = { person: string; input: RuleInput; national: Answers; extended: Answers };

const LOW = { 'minimum-living': true };
const both = (living: Verdict, nursing: Verdict) => ({
  national: { living, nursing },
  extended: { living, nursing },
});

export const PUBLIC_CASES: readonly PublicCase[] = [
  { person: '肢体一级，低保', input: inNeed({ parts: [[4, 1]] }, LOW), ...both('yes', 'yes') },
  { person: '听力三级，低保', input: inNeed({ parts: [[2, 3]] }, LOW), ...both('yes', 'no') },
  { person: '听力三级，不是低保', input: inNeed({ parts: [[2, 3]] }), ...both('no', 'no') },
  {
    person: '智力三级，低保边缘',
    input: inNeed({ parts: [[5, 3]] }, { 'minimum-living-edge': true }),
    national: { living: 'no', nursing: 'no' },
    extended: { living: 'yes', nursing: 'yes' },
  },
  {
    person: '精神三级，不是低保',
    input: inNeed({ parts: [[6, 3]] }),
    national: { living: 'no', nursing: 'no' },
    extended: { living: 'no', nursing: 'yes' },
  },
  { person: '肢体一级，特困', input: inNeed({ parts: [[4, 1]] }, { ...LOW, destitute: true }), ...both('no', 'no') },
  { person: '领工伤护理费', input: inNeed({ parts: [[4, 1]] }, { ...LOW, 'injury-care': true }), ...both('no', 'no') },
  {
    person: '孤儿，智力二级，低保',
    input: inNeed({ parts: [[5, 2]], age: 9 }, { ...LOW, orphan: true }),
    ...both('no', 'yes'),
  },
  { person: '证过期', input: inNeed({ parts: [[4, 1]], status: 'expired' }, LOW), ...both('no', 'no') },
  { person: '证冻结', input: inNeed({ parts: [[4, 1]], status: 'frozen' }, LOW), ...both('no', 'no') },
  { person: '已去世', input: inNeed({ parts: [[4, 1]], died: true }, LOW), ...both('no', 'no') },
  { person: '户口在别处', input: inNeed({ parts: [[4, 1]], hukou: '230110001001' }, LOW), ...both('no', 'no') },
  { person: '没有证', input: inNeed({ status: 'none' }, LOW), ...both('no', 'no') },
  {
    person: '多重，听力一级和精神三级',
    input: inNeed({
      parts: [
        [2, 1],
        [6, 3],
      ],
    }),
    ...both('no', 'yes'),
  },
  {
    person: '视力二级，低保不清楚',
    input: inNeed({ parts: [[1, 2]] }, { 'minimum-living': undefined }),
    ...both('ask', 'yes'),
  },
];
