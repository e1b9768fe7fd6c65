import type { Question } from '@yimi/service-kit/form';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';

const service = {
  questions: {
    sex: { ask: '性别？', easy: '男还是女？', options: { male: '男', female: '女' } },
    kinds: { ask: '哪些？', easy: '哪些？', options: { visual: '看不清', hearing: '听不清' } },
  },
} as unknown as ServiceTexts;
const question = (id: string, kind: Question['kind']): Question => ({ id, kind, section: 's', required: true });

test.each([
  ['an option', question('sex', 'choice'), 'female', '女'],
  ['several options', question('kinds', 'choices'), ['visual', 'hearing'], '看不清、听不清'],
  ['no option at all', question('kinds', 'choices'), [], '没有填'],
  ['a day', question('birth', 'date'), '1970-01-01', '1970年1月1日'],
  ['yes', question('agree', 'yes-no'), true, '是'],
  ['a photo, never its id', question('portrait', 'photo'), 'a-file-id', '已有照片'],
  ['a text', question('address', 'text'), '历井村 3 号', '历井村 3 号'],
] as const)('%s', (_what, asked, value, words) => {
  expect(answerWords(service, asked, value)).toBe(words);
});
