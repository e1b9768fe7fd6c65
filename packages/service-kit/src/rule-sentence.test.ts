import { describe, expect, it } from 'vitest';
import { wordsLacking } from './check-rules.ts';
import { sentenceOf } from './rule-sentence.ts';
import type { Predicate } from './rules.ts';

const WORDS = {
  level: { name: '残疾等级', unit: '级' },
  status: { name: '残疾人证', values: { active: '有效', expired: '已过期', lost: '已挂失' } },
  parts: { name: '残疾类别', values: { sight: '视力残疾', limb: '肢体残疾' } },
  poor: { name: '低保', yes: '是低保户', no: '不是低保户' },
  issuedOn: { name: '领证日期' },
  expiresOn: { name: '到期日期' },
};

describe('a condition in words', () => {
  it.each<[Predicate, string]>([
    [{ fact: 'poor', is: true }, '是低保户'],
    [{ fact: 'poor', is: false }, '不是低保户'],
    [{ fact: 'status', is: 'active' }, '残疾人证是有效'],
    [{ fact: 'status', oneOf: ['active', 'expired', 'lost'] }, '残疾人证是有效、已过期或者已挂失'],
    [{ fact: 'parts', hasAny: ['sight', 'limb'] }, '残疾类别里有视力残疾或者肢体残疾'],
    [{ fact: 'level', atLeast: 1 }, '残疾等级不低于 1 级'],
    [{ fact: 'level', atMost: 2 }, '残疾等级不高于 2 级'],
    [{ fact: 'issuedOn', yearsBack: 10 }, '领证日期已满 10 年'],
    [{ fact: 'expiresOn', withinDays: 90 }, '到期日期已到，或者 90 天内到'],
    [{ fact: 'expiresOn', withinDays: 0 }, '到期日期已到'],
    [{ fact: 'issuedOn', onOrAfter: '2025-01-01' }, '领证日期在 2025 年 1 月 1 日当天或者以后'],
    [{ not: { fact: 'poor', is: true } }, '以下情形除外：是低保户'],
    [
      {
        all: [
          { fact: 'status', is: 'active' },
          {
            any: [
              { fact: 'level', atMost: 2 },
              { fact: 'poor', is: true },
            ],
          },
        ],
      },
      '残疾人证是有效，并且（残疾等级不高于 2 级，或者是低保户）',
    ],
  ])('%j', (predicate, sentence) => {
    expect(sentenceOf(predicate, WORDS)).toBe(sentence);
    expect(wordsLacking(predicate, WORDS)).toEqual([]);
  });

  it('names what it has no words for', () => {
    expect(
      wordsLacking(
        {
          all: [
            { fact: 'status', oneOf: ['active', 'frozen'] },
            { not: { fact: 'level', is: false } },
            { fact: 'age', atLeast: 1 },
          ],
        },
        WORDS,
      ),
    ).toEqual(['status.frozen', 'level.no', 'age']);
  });
});
