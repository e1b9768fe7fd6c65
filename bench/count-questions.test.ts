import { CATALOG } from '@yimi/catalog/catalog';
import { expect, test } from 'vitest';
import { countQuestions } from './count-questions.ts';

/** What a holder is asked at most for a service on the certificate's data. */
const AT_MOST = 3;

test.each(CATALOG.filter(({ outcome }) => outcome.kind === 'entitlement'))(
  'a holder answers at most three questions of $id, and the record the others',
  (service) => {
    const { typed, prefilled } = countQuestions(service);
    expect(typed).toBeLessThanOrEqual(AT_MOST);
    expect(prefilled).toBeGreaterThan(typed);
  },
);
