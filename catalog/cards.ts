/** The catalogue for a phone, which shows every service's name and loads the one that is wanted: in the catalogue's order. */
import type { Service, ServiceCard } from '@yimi/service-kit/service';
import { card as busCard } from './bus-card/card.ts';
import { card as careSubsidy } from './care-subsidy/card.ts';
import { card as certificateCancellation } from './certificate-cancellation/card.ts';
import { card as certificateDamaged } from './certificate-damaged/card.ts';
import { card as certificateFreeze } from './certificate-freeze/card.ts';
import { card as certificateRegrade } from './certificate-regrade/card.ts';
import { card as certificateRenewal } from './certificate-renewal/card.ts';
import { card as certificateReplacement } from './certificate-replacement/card.ts';
import { card as certificateUnfreeze } from './certificate-unfreeze/card.ts';
import { card as childRehabilitation } from './child-rehabilitation/card.ts';
import { card as disabilityCertificate } from './disability-certificate/card.ts';
import { card as disabilityOneThing } from './disability-one-thing/card.ts';
import { card as driverSubsidy } from './driver-subsidy/card.ts';
import { card as employmentRegistration } from './employment-registration/card.ts';
import { card as fuelSubsidy } from './fuel-subsidy/card.ts';
import { card as livingSubsidy } from './living-subsidy/card.ts';
import { card as pensionPremium } from './pension-premium/card.ts';

export type LoadableService = ServiceCard & { load: () => Promise<Service> };

/** One entry for each version, as in the catalogue. */
export const CARDS: readonly LoadableService[] = [
  {
    ...disabilityCertificate,
    load: async () => (await import('./disability-certificate/service.ts')).disabilityCertificate,
  },
  {
    ...certificateReplacement,
    load: async () => (await import('./certificate-replacement/service.ts')).certificateReplacement,
  },
  { ...certificateDamaged, load: async () => (await import('./certificate-damaged/service.ts')).certificateDamaged },
  { ...certificateRenewal, load: async () => (await import('./certificate-renewal/service.ts')).certificateRenewal },
  { ...certificateRegrade, load: async () => (await import('./certificate-regrade/service.ts')).certificateRegrade },
  {
    ...certificateCancellation,
    load: async () => (await import('./certificate-cancellation/service.ts')).certificateCancellation,
  },
  { ...certificateFreeze, load: async () => (await import('./certificate-freeze/service.ts')).certificateFreeze },
  { ...certificateUnfreeze, load: async () => (await import('./certificate-unfreeze/service.ts')).certificateUnfreeze },
  { ...busCard, load: async () => (await import('./bus-card/service.ts')).busCard },
  { ...driverSubsidy, load: async () => (await import('./driver-subsidy/service.ts')).driverSubsidy },
  { ...fuelSubsidy, load: async () => (await import('./fuel-subsidy/service.ts')).fuelSubsidy },
  { ...livingSubsidy, load: async () => (await import('./living-subsidy/service.ts')).livingSubsidy },
  { ...careSubsidy, load: async () => (await import('./care-subsidy/service.ts')).careSubsidy },
  { ...pensionPremium, load: async () => (await import('./pension-premium/service.ts')).pensionPremium },
  {
    ...employmentRegistration,
    load: async () => (await import('./employment-registration/service.ts')).employmentRegistration,
  },
  { ...childRehabilitation, load: async () => (await import('./child-rehabilitation/service.ts')).childRehabilitation },
  { ...disabilityOneThing, load: async () => (await import('./bundles.ts')).disabilityOneThing },
];
