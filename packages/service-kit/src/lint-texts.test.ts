import { describe, expect, it } from 'vitest';
import { lintEasyRead, lintTexts } from './lint-texts.ts';
import { SAMPLE } from './sample-service.ts';

describe('easy-read text', () => {
  it('may have a sentence of 30 characters, not of 31', () => {
    expect(lintEasyRead(['短。', '短。', `${'长'.repeat(30)}。`])).toEqual([]);
    expect(lintEasyRead(['短。', '短。', `${'长'.repeat(31)}。`])).toEqual([expect.stringContaining('longer than 30')]);
  });

  it('has a median of at most 20 characters', () => {
    expect(lintEasyRead([`${'字'.repeat(20)}。`, `${'字'.repeat(20)}。`, '短。'])).toEqual([]);
    expect(lintEasyRead([`${'字'.repeat(21)}。`, `${'字'.repeat(21)}。`, '短。'])).toEqual([
      expect.stringContaining('median above 20'),
    ]);
  });

  it('counts each sentence of a text by itself', () => {
    expect(lintEasyRead([`${'字'.repeat(16)}！${'字'.repeat(16)}？${'字'.repeat(3)}`])).toEqual([]);
  });

  it('uses no office words, and hears what to say instead', () => {
    expect(lintEasyRead(['我们已经受理。'])).toEqual([expect.stringContaining('says 受理 instead of 收下申请')]);
  });
});

describe('the texts of a service', () => {
  it('pass when they are good', () => {
    expect(lintTexts(SAMPLE.texts)).toEqual([]);
  });

  it('never offer a voice call as the only way', () => {
    expect(lintTexts({ ...SAMPLE.texts, summary: '有事请打电话。' })).toEqual([
      'texts.summary names a telephone and no way without voice',
    ]);
    expect(lintTexts({ ...SAMPLE.texts, summary: '有事请打电话，或发短信。' })).toEqual([]);
  });

  it('are checked in the easy-read questions too', () => {
    const questions = { ...SAMPLE.texts.questions, name: { ask: '姓名？', easy: '户籍所在地？' } };
    expect(lintTexts({ ...SAMPLE.texts, questions })).toEqual([expect.stringContaining('says 户籍 instead of 户口')]);
  });
});
