/** What is wrong with what a service gives, as declared: one line for each breach. */
import { PARTS } from './bundle.ts';
import { type BundleOutcome, CHECK_WAYS, type EntitlementOutcome } from './outcome.ts';
import type { Service } from './service.ts';

/** By law and by the person's choice: a face is never the only way (人脸识别技术应用安全管理办法). */
const WITHOUT_FACE = CHECK_WAYS.filter((way) => way !== 'face');

/** Where the national registry learns of a certificate. */
const REGISTERING = 'registering';

function checkEntitlement({ grades, stops, yearlyCheck, period, account }: EntitlementOutcome, service: Service) {
  const question = service.form.questions.find(({ id }) => id === account);
  return [
    ...(new Set(grades).size === grades.length ? [] : ['outcome gives a grade twice']),
    ...(REGISTERING in service.flow.stages ? ['outcome is no certificate, and the flow goes to the registry'] : []),
    ...(stops.length > 0 ? [] : ['outcome names no reason why it stops']),
    ...(yearlyCheck && !WITHOUT_FACE.some((way) => yearlyCheck.ways.includes(way))
      ? ['outcome has a yearly check by face only']
      : []),
    ...(period === 'standing' || question?.kind === 'bank-account'
      ? []
      : ['outcome gives money and its account is no question of the form']),
  ];
}

function checkBundle({ parts }: BundleOutcome, { form }: Service): string[] {
  const question = form.questions.find(({ id }) => id === PARTS);
  const asked = question?.kind === 'choices' && question.required && question.options?.join() === parts.join();
  return asked ? [] : [`outcome bundles parts, and no required question ${PARTS} lets them be chosen`];
}

/** The breaches of an outcome: basis, reasons to stop, ways of the yearly check, where money goes. */
export function checkOutcome(service: Service): string[] {
  const { outcome } = service;
  return [
    ...(outcome.basis.trim() === '' ? ['outcome names no basis'] : []),
    ...(outcome.kind === 'entitlement' ? checkEntitlement(outcome, service) : []),
    ...(outcome.kind === 'bundle' ? checkBundle(outcome, service) : []),
  ];
}
