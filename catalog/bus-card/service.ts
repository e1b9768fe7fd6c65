/** 公交卡（残疾人乘车优惠卡）: free or half fare by the parts of the certificate, looked at once a year. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const busCard = defineService({
  id: card.id,
  version: card.version,
  from: card.from,
  enteredBy: ['citizen', 'liaison', 'township-clerk'],
  form,
  flow,
  rules,
  outcome,
  texts,
});
