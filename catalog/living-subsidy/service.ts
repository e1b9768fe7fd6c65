/** 困难残疾人生活补贴: each month, for disabled people of households on minimum living allowance. */
import { defineService } from '@yimi/service-kit/define-service';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const livingSubsidy = defineService({
  id: 'living-subsidy',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['citizen', 'liaison', 'township-clerk'],
  form,
  flow,
  rules,
  outcome,
  texts,
});
