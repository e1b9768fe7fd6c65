import { serviceOf } from '@yimi/catalog/catalog';
import { expect, test } from 'vitest';
import { actionOutlook } from './action-outlook.ts';

const service = serviceOf('disability-certificate', 1);

test('accepting leads to a stage where the same reviewer can name the hospital', () => {
  const outlook = actionOutlook(service, 'submitted', 'accept', 'district-reviewer');
  expect(outlook).toMatchObject({
    next: 'accepted',
    thenHospital: 'assign-hospital',
    grave: false,
    namesHospital: false,
  });
  expect(actionOutlook(service, 'submitted', 'accept', 'liaison').thenHospital).toBeUndefined();
});

test('refusing is grave and final and needs a reason; the one-time notice needs the missing items', () => {
  expect(actionOutlook(service, 'submitted', 'refuse', 'district-reviewer')).toMatchObject({
    final: 'not-granted',
    grave: true,
    needs: 'reason',
  });
  expect(actionOutlook(service, 'submitted', 'return', 'district-reviewer').needs).toBe('missing-items');
});

test('naming another hospital keeps its own question and asks for no second one', () => {
  const outlook = actionOutlook(service, 'assigned', 'assign-hospital', 'district-reviewer');
  expect(outlook).toMatchObject({ namesHospital: true, thenHospital: undefined });
});

test('what another body answered is told in its own words, even where it ends the case', () => {
  const answer = actionOutlook(service, 'province-review', 'decline', 'district-leader');
  expect(answer).toMatchObject({ final: 'not-granted', ofOtherBody: true });
  expect(actionOutlook(service, 'submitted', 'refuse', 'district-reviewer').ofOtherBody).toBe(false);
});
