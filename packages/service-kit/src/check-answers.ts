/** What is wrong with the answers of a form: the same check on phone and server. */
import {
  birthDateOf,
  type CitizenNumber,
  type CitizenNumberError,
  parseCitizenNumber,
  sexOf,
} from '@yimi/domain/citizen-number';
import { ageInYears, isLocalDate, type LocalDate } from '@yimi/domain/local-date';
import { levelOf } from '@yimi/domain/region-code';
import { isBankAccount } from './bank-account.ts';
import type { Answer, Answers, AnswerValue, Form, Question, QuestionKind, SubjectFacts } from './form.ts';
import { visibleQuestions } from './visible-questions.ts';

export type AnswerErrorCode =
  | 'missing'
  | 'photo-missing'
  | 'not-understood'
  | 'not-changeable'
  | 'too-long'
  | `citizen-number-${CitizenNumberError}`
  | 'not-the-same-as-citizen-number'
  | 'same-person'
  | 'not-adult'
  | 'phone'
  | 'bank-account'
  | 'date-impossible'
  | 'date-in-future'
  | 'region-unknown'
  | 'not-an-option'
  | 'declaration-needed';

type AnswerError = { question: string; code: AnswerErrorCode };

const ADULT_YEARS = 18;
/** Mainland mobile numbers, and landlines with their area code: who has no mobile may be reached by one. */
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;

type Check = (question: Question, value: AnswerValue, today: LocalDate) => AnswerErrorCode | undefined;

/** A check of a text; any other value is not understood. */
function ofText(check: (question: Question, text: string, today: LocalDate) => AnswerErrorCode | undefined): Check {
  return (question, value, today) => (typeof value === 'string' ? check(question, value, today) : 'not-understood');
}

const checkLength = ofText(({ maxLength }, text) =>
  maxLength !== undefined && [...text].length > maxLength ? 'too-long' : undefined,
);

/** What each kind of question takes. */
const CHECKS = {
  text: checkLength,
  'long-text': checkLength,
  'citizen-number': ofText((_question, text) => {
    const parsed = parseCitizenNumber(text);
    return parsed.ok ? undefined : `citizen-number-${parsed.error}`;
  }),
  phone: ofText((_question, text) => (PHONE.test(text) ? undefined : 'phone')),
  'bank-account': ofText((_question, text) => (isBankAccount(text) ? undefined : 'bank-account')),
  date: ofText((_question, text, today) => {
    if (!isLocalDate(text)) return 'date-impossible';
    return text > today ? 'date-in-future' : undefined;
  }),
  'yes-no': ({ mustBeYes }, value) => {
    if (typeof value !== 'boolean') return 'not-understood';
    return mustBeYes && !value ? 'declaration-needed' : undefined;
  },
  choice: ofText(({ options }, text) => (options?.includes(text) ? undefined : 'not-an-option')),
  choices: ({ options }, value) => {
    if (!Array.isArray(value)) return 'not-understood';
    return value.every((option) => options?.includes(option)) ? undefined : 'not-an-option';
  },
  region: ofText((_question, text) => (levelOf(text) === 'village' ? undefined : 'region-unknown')),
  photo: ofText(() => undefined),
} satisfies Record<QuestionKind, Check>;

function isEmpty(value: AnswerValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

function citizenNumberIn(answers: Answers, question: string): CitizenNumber | undefined {
  const value = answers[question]?.value;
  const parsed = typeof value === 'string' ? parseCitizenNumber(value) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

/** What one answer has to say beside another. */
function checkBeside(
  question: Question,
  value: AnswerValue,
  answers: Answers,
  today: LocalDate,
): AnswerErrorCode | undefined {
  const { agreesWith, otherAdultThan } = question;
  if (agreesWith) {
    const number = citizenNumberIn(answers, agreesWith.question);
    const expected = number && (agreesWith.part === 'sex' ? sexOf(number) : birthDateOf(number));
    if (expected && value !== expected) return 'not-the-same-as-citizen-number';
  }
  const own = otherAdultThan ? citizenNumberIn(answers, question.id) : undefined;
  if (otherAdultThan && own) {
    if (own === citizenNumberIn(answers, otherAdultThan)) return 'same-person';
    if (ageInYears(birthDateOf(own), today) < ADULT_YEARS) return 'not-adult';
  }
  return undefined;
}

function checkOne(question: Question, answer: Answer | undefined, answers: Answers, today: LocalDate) {
  if (!answer || isEmpty(answer.value)) {
    if (!question.required) return undefined;
    return question.kind === 'photo' ? 'photo-missing' : 'missing';
  }
  if (question.fixed && answer.previous !== undefined) return 'not-changeable';
  return CHECKS[question.kind](question, answer.value, today) ?? checkBeside(question, answer.value, answers, today);
}

/**
 * The wrong answers of all visible questions, in order, one error each; the sentence for people is errorText's.
 * Whether a region code names a living village, or a photo exists, only the server knows.
 */
export function checkAnswers(form: Form, answers: Answers, facts: SubjectFacts, today: LocalDate): AnswerError[] {
  return visibleQuestions(form, answers, facts).flatMap((question) => {
    const code = checkOne(question, answers[question.id], answers, today);
    return code ? [{ question: question.id, code }] : [];
  });
}
