/** Services that bundle others, each put together with its parts: no service imports another. */
import { withParts } from '@yimi/service-kit/bundle';
import { defineService } from '@yimi/service-kit/define-service';
import { careSubsidy } from './care-subsidy/service.ts';
import { declared as oneThing } from './disability-one-thing/service.ts';
import { employmentRegistration } from './employment-registration/service.ts';
import { livingSubsidy } from './living-subsidy/service.ts';
import { pensionPremium } from './pension-premium/service.ts';

export const disabilityOneThing = defineService(
  withParts(oneThing, [livingSubsidy, careSubsidy, pensionPremium, employmentRegistration]),
);
