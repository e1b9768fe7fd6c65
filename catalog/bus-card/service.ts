/** 公交卡（残疾人乘车优惠卡）: free or half fare by the parts of the certificate, looked at once a year. */
import { defineService } from '@yimi/service-kit/define-service';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const busCard = defineService({
  id: 'bus-card',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['citizen', 'liaison', 'township-clerk'],
  form,
  flow,
  rules,
  outcome,
  texts,
});
