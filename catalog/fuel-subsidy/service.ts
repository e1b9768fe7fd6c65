/** 机动轮椅车燃油补贴: once a year for the vehicle of somebody with a disability of the lower limbs. */
import { defineService } from '@yimi/service-kit/define-service';
import { card } from './card.ts';
import { flow } from './flow.ts';
import { form } from './form.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

export const fuelSubsidy = defineService({
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
