/** 残疾人证冻结: the household moved more than six months ago and the certificate did not; reversible. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const certificateFreeze = defineService({
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
