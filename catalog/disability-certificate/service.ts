/** 残疾人证新办: the first certificate of a person. */
import { defineService } from '@yimi/service-kit/define-service';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const disabilityCertificate = defineService({
  id: 'disability-certificate',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['citizen', 'liaison', 'township-clerk'],
  form,
  flow,
  rules,
  outcome,
  texts,
});
