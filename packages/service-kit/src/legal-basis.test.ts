import { expect, it } from 'vitest';
import { articleOf, citationOf } from './legal-basis.ts';

it('prints a number that nobody confirmed as 待核', () => {
  const document = { name: '某办法', number: { text: '某发〔2017〕34号', toConfirm: true }, from: '2018-01-01' };
  expect(citationOf(document)).toBe('《某办法》（某发〔2017〕34号，待核）');
  expect(citationOf({ ...document, number: { text: 'GB/T 1', toConfirm: false } })).toBe('《某办法》（GB/T 1）');
  expect(citationOf({ name: '某办法', from: '2018-01-01' })).toBe('《某办法》');
  expect(articleOf(document, '第三条')).toBe('《某办法》第三条');
});
