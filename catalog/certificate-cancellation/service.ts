/** 残疾人证注销: by own wish, or by the district for death, a conclusion, or a move; final. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const certificateCancellation = defineService({
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
