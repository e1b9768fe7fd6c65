/** 困难残疾人生活补贴: each month, for disabled people of households on minimum living allowance. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const livingSubsidy = defineService({
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
