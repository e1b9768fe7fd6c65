/** What plain and easy-read Chinese must pass. Bounds and checks: ACCESSIBILITY criteria I1, D1, D3 and C6. */
import type { ServiceTexts } from './texts.ts';

const MAX_CHARACTERS = 30;
const MAX_MEDIAN = 20;
const MIN_EASY_SENTENCES = 3;

/** Office words, each with what people say. They are refused in easy-read text. */
const PLAIN_WORDS = {
  受理: '收下申请',
  评定: '检查',
  申领: '申请',
  补正: '补交',
  户籍: '户口',
  公示: '公开名单',
  异议: '不同意',
  办结: '办完',
  逾期: '过了时间',
  注销: '取消',
  核验: '检查',
  核实: '查一查',
  予以: '给',
  之日起: '从这天开始',
  凭证: '证件',
  签署: '签名',
  提交: '交上去',
  材料: '要交的东西',
} satisfies Record<string, string>;

const BY_VOICE = /打电话|致电|拨打|来电/;
const WITHOUT_VOICE = /短信|微信|窗口|手语|上门/;

/** The sentences of a text, without their full stops. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？!?\n]/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** What is wrong with easy-read text: each sentence at most 30 characters, half of them at most 20, no office words. */
export function lintEasyRead(texts: readonly string[]): string[] {
  const sentences = texts.flatMap(sentencesOf);
  const lengths = sentences.map((sentence) => [...sentence].length);
  const tooLong = sentences.filter((sentence) => [...sentence].length > MAX_CHARACTERS);
  const office = Object.entries(PLAIN_WORDS).flatMap(([word, plain]) =>
    sentences.filter((sentence) => sentence.includes(word)).map((sentence) => ({ word, plain, sentence })),
  );
  return [
    ...tooLong.map((sentence) => `easy-read sentence is longer than ${MAX_CHARACTERS} characters: ${sentence}`),
    ...(median(lengths) > MAX_MEDIAN ? [`easy-read sentences have a median above ${MAX_MEDIAN} characters`] : []),
    ...office.map(({ word, plain, sentence }) => `easy-read text says ${word} instead of ${plain}: ${sentence}`),
  ];
}

/** Every text of a nested table, with its path. */
function allTexts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => allTexts(inner, path ? `${path}.${key}` : key));
}

/** What is wrong with a service's texts as texts; that none is absent is checked by defineService. */
export function lintTexts(texts: ServiceTexts): string[] {
  const video = texts.signLanguageVideo;
  const everything = allTexts(texts);
  return [
    ...everything.filter(({ text }) => text.trim() === '').map(({ path }) => `texts.${path} is empty`),
    ...everything
      .filter(({ text }) => BY_VOICE.test(text) && !WITHOUT_VOICE.test(text))
      .map(({ path }) => `texts.${path} names a telephone and no way without voice`),
    ...(texts.easyRead.length < MIN_EASY_SENTENCES ? [`easyRead has fewer than ${MIN_EASY_SENTENCES} texts`] : []),
    ...lintEasyRead([...texts.easyRead, ...Object.values(texts.questions).map(({ easy }) => easy)]),
    ...(texts.offline.some((way) => way.includes('窗口')) ? [] : ['offline names no counter (窗口)']),
    ...(texts.offline.some((way) => way.includes('上门')) ? [] : ['offline names no home visit (上门)']),
    ...('none' in video && [...video.none].length < 5 ? ['signLanguageVideo has neither an id nor a reason'] : []),
  ];
}
