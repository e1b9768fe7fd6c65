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
  expect(answer).toMatchObject({ final: 'not-granted', reasons: [] });
});

test('a stage offers the reasons that can hold in it, and no others', () => {
  const reasonsAt = (stage: string, action: string) =>
    actionOutlook(service, stage, action, 'district-reviewer').reasons;
  expect(reasonsAt('submitted', 'refuse')).toContain('not-supplemented');
  expect(reasonsAt('submitted', 'refuse')).not.toContain('objection-proven');
  expect(reasonsAt('objection-upheld', 'reject')).toEqual(['objection-proven', 'papers-untrue']);
  expect(reasonsAt('registry-refused', 'reject')).toContain('registered-elsewhere');
  expect(reasonsAt('submitted', 'accept')).toEqual([]);
});

test('a service that names no reasons for a stage offers all of its own', () => {
  const replacement = serviceOf('certificate-replacement', 1);
  const { reasons } = actionOutlook(replacement, 'submitted', 'refuse', 'district-reviewer');
  expect(reasons).toEqual(Object.keys(replacement.texts.refusalReasons));
});
