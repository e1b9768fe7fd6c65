import { CATALOG } from '@yimi/catalog/catalog';
import { expect, test } from 'vitest';
import { countQuestions } from './count-questions.ts';

/** What a holder is asked at most for a service on the certificate's data. */
const AT_MOST = 3;

/** The record answers what the certificate says: a service that rests on something else asks for that. */
const ON_CERTIFICATE = CATALOG.filter(
  ({ form, outcome }) =>
    outcome.kind === 'entitlement' && form.questions.some(({ prefill }) => prefill === 'certificate.kind'),
);

test.each(ON_CERTIFICATE)('a holder answers at most three questions of $id, and the record the others', (service) => {
  const { typed, prefilled } = countQuestions(service);
  expect(typed).toBeLessThanOrEqual(AT_MOST);
  expect(prefilled).toBeGreaterThan(typed);
});
