/** The same condition tree as one Chinese sentence: what an official reads, publishes and signs. */
import { namedValues } from './check-rules.ts';
import type { FactTest, Predicate } from './rules.ts';
import { CONDITION_TEXTS as say } from './sentence-texts.ts';
import type { FactTexts, FactWords } from './texts.ts';

function testSentence(test: FactTest, { name, values = {}, yes = '', no = '', unit = '' }: FactTexts): string {
  const named = namedValues(test).map((value) => values[value] ?? value);
  if ('is' in test) {
    if (typeof test.is === 'boolean') return test.is ? yes : no;
    return say.is(name, named);
  }
  if ('oneOf' in test) return say.is(name, named);
  if ('hasAny' in test) return say.hasAny(name, named);
  if ('atLeast' in test) return say.atLeast(name, test.atLeast, unit);
  if ('atMost' in test) return say.atMost(name, test.atMost, unit);
  if ('yearsBack' in test) return say.yearsBack(name, test.yearsBack);
  if ('withinDays' in test) return say.withinDays(name, test.withinDays);
  return say.onOrAfter(name, test.onOrAfter);
}

/**
 * A predicate in words, without a full stop.
 *
 * @param words for each fact that it reads; defineService refuses a service that lacks one
 */
export function sentenceOf(predicate: Predicate, words: FactWords): string {
  const part = (each: Predicate) => {
    const sentence = sentenceOf(each, words);
    return 'all' in each || 'any' in each ? say.inBrackets(sentence) : sentence;
  };
  if ('all' in predicate) return say.all(predicate.all.map(part));
  if ('any' in predicate) return say.any(predicate.any.map(part));
  if ('not' in predicate) return say.not(sentenceOf(predicate.not, words));
  return testSentence(predicate, words[predicate.fact] ?? { name: predicate.fact });
}
