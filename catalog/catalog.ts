/** All services that are offered, in the order in which the home page shows them. */
import type { LocalDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Service } from '@yimi/service-kit/service';
import { disabilityOneThing } from './bundles.ts';
import { busCard } from './bus-card/service.ts';
import { careSubsidy } from './care-subsidy/service.ts';
import { certificateCancellation } from './certificate-cancellation/service.ts';
import { certificateDamaged } from './certificate-damaged/service.ts';
import { certificateFreeze } from './certificate-freeze/service.ts';
import { certificateRegrade } from './certificate-regrade/service.ts';
import { certificateRenewal } from './certificate-renewal/service.ts';
import { certificateReplacement } from './certificate-replacement/service.ts';
import { certificateUnfreeze } from './certificate-unfreeze/service.ts';
import { childRehabilitation } from './child-rehabilitation/service.ts';
import { disabilityCertificate } from './disability-certificate/service.ts';
import { driverSubsidy } from './driver-subsidy/service.ts';
import { employmentRegistration } from './employment-registration/service.ts';
import { fuelSubsidy } from './fuel-subsidy/service.ts';
import { livingSubsidy } from './living-subsidy/service.ts';
import { pensionPremium } from './pension-premium/service.ts';

/** One entry for each version: a case keeps the version that it began under, so that old ones stay. */
export const CATALOG: readonly Service[] = [
  disabilityCertificate,
  certificateReplacement,
  certificateDamaged,
  certificateRenewal,
  certificateRegrade,
  certificateCancellation,
  certificateFreeze,
  certificateUnfreeze,
  busCard,
  driverSubsidy,
  fuelSubsidy,
  livingSubsidy,
  careSubsidy,
  pensionPremium,
  employmentRegistration,
  childRehabilitation,
  disabilityOneThing,
];

/** A service in the version that a case keeps. */
export function serviceOf(id: string, version: number): Service {
  const found = CATALOG.find((service) => service.id === id && service.version === version);
  if (!found) throw problem('service-unknown');
  return found;
}

/** The version that new applications begin with on a day. */
export function latestService(id: string, on: LocalDate): Service {
  const offered = CATALOG.filter((service) => service.id === id && service.from <= on);
  return serviceOf(id, Math.max(...offered.map(({ version }) => version)));
}
