/** How many questions a certificate holder answers by hand in each service, and how many the record answers. */
import { CATALOG } from '@yimi/catalog/catalog';
import type { PrefillSource, SubjectFacts } from '@yimi/service-kit/form';
import { type Known, prefillAnswers, questionsToType } from '@yimi/service-kit/prefill';
import type { Service } from '@yimi/service-kit/service';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';

/** An adult holder who is known to the population record and has no guardian. */
const HOLDER: SubjectFacts = { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: true };
const RECORD: readonly PrefillSource[] = [
  'person.name',
  'person.citizenNumber',
  'person.sex',
  'person.birthDate',
  'person.nation',
  'person.region',
  'person.address',
  'person.phone',
  'certificate.number',
  'certificate.expiresOn',
  'certificate.status',
  'certificate.kind',
];
const KNOWN: Known = Object.fromEntries(RECORD.map((source) => [source, { value: '1', sourceLabel: source }]));

/** Photos are neither typed nor prefilled: they count in the total only. */
export type QuestionCount = { service: string; typed: number; prefilled: number; total: number };

export function countQuestions({ id, form }: Service): QuestionCount {
  const answers = prefillAnswers(form, KNOWN);
  const total = visibleQuestions(form, answers, HOLDER);
  return {
    service: id,
    typed: questionsToType(form, answers, HOLDER).length,
    prefilled: total.filter((question) => answers[question.id]).length,
    total: total.length,
  };
}

export const questionCounts = (): QuestionCount[] => CATALOG.map(countQuestions);
