/** 残疾人证挂失补办: a lost certificate is declared void and issued again. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const certificateReplacement = defineService({
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
