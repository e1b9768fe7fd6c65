/** 残疾人证解冻: what a certificate was frozen for is over. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const certificateUnfreeze = defineService({
  id: card.id,
  version: card.version,
  from: card.from,
  enteredBy: card.enteredBy,
  form,
  flow,
  rules,
  outcome,
  texts,
});
