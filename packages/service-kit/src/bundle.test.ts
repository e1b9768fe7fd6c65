import { describe, expect, it } from 'vitest';
import { withParts } from './bundle.ts';
import type { Question } from './form.ts';
import { SAMPLE } from './sample-service.ts';
import type { Service } from './service.ts';

const part = (id: string, questions: readonly Question[]): Service => ({
  ...SAMPLE,
  id,
  form: { sections: ['who'], questions },
});
const NAME: Question = { id: 'name', kind: 'text', section: 'who', required: true, maxLength: 50 };
const NOTE: Question = { id: 'note', kind: 'text', section: 'who', required: false, maxLength: 50 };

const declared: Service = {
  ...SAMPLE,
  id: 'whole',
  outcome: { kind: 'bundle', parts: ['one', 'two'], basis: '样例' },
  form: {
    sections: ['wanted'],
    questions: [{ id: 'parts', kind: 'choices', section: 'wanted', required: true, options: ['one', 'two'] }],
  },
};

describe('a bundle', () => {
  it('asks what all parts ask always, and what one asks when that one is chosen', () => {
    const { questions } = withParts(declared, [part('one', [NAME]), part('two', [NAME, NOTE])]).form;
    expect(questions.slice(1)).toEqual([NAME, { ...NOTE, when: { any: [{ question: 'parts', includes: 'two' }] } }]);
  });

  it('is refused when two parts mean different things by one name', () => {
    const other: Question = { ...NAME, maxLength: 10 };
    expect(() => withParts(declared, [part('one', [NAME]), part('two', [other])])).toThrow('different ways');
  });

  it('is refused with other parts than it declares', () => {
    expect(() => withParts(declared, [part('two', [NAME]), part('one', [NAME])])).toThrow('not those');
  });
});
