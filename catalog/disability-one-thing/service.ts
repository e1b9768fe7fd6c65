/** 残疾人服务一件事: one form and one set of papers, each part decided by its own department. See catalog/bundles.ts. */
import type { Service } from '@yimi/service-kit/service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const declared: Service = {
  id: card.id,
  version: card.version,
  from: card.from,
  enteredBy: ['citizen', 'liaison', 'township-clerk'],
  form,
  flow,
  rules,
  outcome,
  texts,
};
