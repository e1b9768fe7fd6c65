/** 残疾人证损坏换新: a damaged certificate is handed in and issued again with the same data. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const certificateDamaged = defineService({
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
