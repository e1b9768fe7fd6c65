/** What a service asks. Texts lie in the service's texts.ts, under the question's id. */

/** Where a known answer comes from; the person sees it as 「来自…」 and may correct it. */
export type PrefillSource =
  | 'person.name'
  | 'person.citizenNumber'
  | 'person.sex'
  | 'person.birthDate'
  | 'person.nation'
  | 'person.region'
  | 'person.address'
  | 'person.phone'
  | 'guardian.name'
  | 'guardian.citizenNumber'
  | 'guardian.phone'
  | 'guardian.relation'
  | 'certificate.number'
  | 'certificate.expiresOn'
  | 'certificate.status'
  | 'certificate.kind';

export type QuestionKind =
  | 'text'
  | 'long-text'
  | 'citizen-number'
  | 'phone'
  | 'bank-account' // where money goes, 12 to 21 digits
  | 'date'
  | 'yes-no'
  | 'choice' // one of the options
  | 'choices' // any of the options
  | 'region' // a village or community of the county, 12 digits
  | 'photo'; // the id of an uploaded photo

/** Facts about the subject that a form may turn on without asking. */
export type SubjectFacts = {
  ageYears: number | null;
  hasGuardian: boolean;
  enteredByStaff: boolean;
  holdsCertificate: boolean;
};

/** When a question is asked. Plain data, so that it runs in every engine and can be checked. */
export type Condition =
  | { question: string; is: string | boolean }
  | { question: string; oneOf: readonly string[] }
  | { question: string; includes: string }
  | { fact: 'isMinor' | 'hasGuardian' | 'enteredByStaff' | 'holdsCertificate'; is: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

export type Question = {
  id: string;
  kind: QuestionKind;
  section: string;
  required: boolean;
  prefill?: PrefillSource;
  /** A prefilled answer that the person cannot overwrite here; its hint says where to have it mended. */
  fixed?: boolean;
  options?: readonly string[];
  when?: Condition;
  maxLength?: number;
  /** A yes-no question that has to be answered with yes: a declaration. */
  mustBeYes?: true;
  /** The number of another person than in that question, of an adult: a guardian. */
  otherAdultThan?: string;
  /** Has to say the same as the citizen number in that question. */
  agreesWith?: { question: string; part: 'sex' | 'birth-date' };
  /** Which photo it is: decides the checks and the file's kind. */
  photo?: 'portrait' | 'id-front' | 'id-back' | 'household-book' | 'guardian-document' | 'medical' | 'proof';
};

export type Form = { sections: readonly string[]; questions: readonly Question[] };

export type AnswerValue = string | boolean | readonly string[];

/** One answer, with its origin. `source` is 'typed' or the prefill's origin. */
export type Answer = {
  value: AnswerValue;
  source: 'typed' | PrefillSource;
  /** Where the value, or the corrected value before it, came from, in words: 来自公安人口信息，2026-10-01 */
  sourceLabel?: string;
  confirmed: boolean;
  /** What was known before the person corrected it. */
  previous?: AnswerValue;
};

export type Answers = Readonly<Record<string, Answer>>;
