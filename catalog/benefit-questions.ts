/** Questions that the services on the certificate's data ask in the same words: known from the record but for the account. */
import type { Question } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';
import { PERSON_QUESTION_TEXTS, PERSON_QUESTIONS } from './person-questions.ts';

const CERTIFICATE_KIND = {
  id: 'certificateKind',
  kind: 'text',
  required: true,
  prefill: 'certificate.kind',
  fixed: true,
  maxLength: 40,
} as const;
const REGION = { id: 'region', kind: 'region', required: true, prefill: 'person.region' } as const;

/** Who it is: known of everybody whom a record knows. */
export function personQuestions(section: string): Question[] {
  const { name, citizenNumber, phone } = PERSON_QUESTIONS;
  return [name, citizenNumber, phone, REGION].map((question) => ({ ...question, section }));
}

/** Who it is and what the certificate says: a holder types none of it. */
export function holderQuestions(section: string): Question[] {
  return [...personQuestions(section), { ...CERTIFICATE_KIND, section }];
}

export const BANK_ACCOUNT = { id: 'bankAccount', kind: 'bank-account', required: true } as const;

export const HOLDER_QUESTION_TEXTS = {
  ...PERSON_QUESTION_TEXTS,
  region: {
    ask: '户口落在哪个村或社区？',
    hint: '照着户口本选。户口在别的区的，请向那里的残联申请。',
    easy: '你的户口在哪里？',
  },
  certificateKind: {
    ask: '残疾人证上的类别和等级是什么？',
    hint: '照着残疾人证填，比如：肢体残疾二级。这里显示的不对，请先办证件更正。',
    easy: '残疾人证上写的是哪一类、几级？',
    errors: { missing: '还没有填类别和等级。请照着残疾人证填；没有证的，请先办残疾人证。' },
  },
} satisfies Record<string, QuestionTexts>;

export const BANK_ACCOUNT_TEXTS: QuestionTexts = {
  ask: '钱发到哪张银行卡？',
  hint: '填申请人本人的银行卡号或存折账号。没有的，请家人或残协员陪着去银行办一张。',
  easy: '银行卡上的号码是多少？',
  errors: { missing: '还没有填银行卡号。请照着卡上的数字填。' },
};
