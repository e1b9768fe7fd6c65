/** Services that give an entitlement, by what asks for them. */
import { CATALOG, serviceOf } from '@yimi/catalog/catalog';
import { LINES } from '@yimi/domain/permissions';
import { problem } from '@yimi/domain/problems';
import type { Role } from '@yimi/domain/roles';
import type { EntitlementOutcome } from '@yimi/service-kit/outcome';
import type { Service } from '@yimi/service-kit/service';

/** @throws Error for a service that gives none */
export function entitlementOutcome({ id, outcome }: Service): EntitlementOutcome {
  if (outcome.kind !== 'entitlement') throw new Error(`${id} gives no entitlement`);
  return outcome;
}

/** The service in the version under which an entitlement was decided. */
export function serviceOfEntitlement(row: { serviceId: string; serviceVersion: number }) {
  const service = serviceOf(row.serviceId, row.serviceVersion);
  return { service, outcome: entitlementOutcome(service) };
}

/** The newest version of a service that pays money. @throws Problem 'service-unknown' */
export function payingService(id: string): Service {
  const found = CATALOG.filter((service) => service.id === id && pays(service)).at(-1);
  if (!found) throw problem('service-unknown');
  return found;
}

/** All services that pay money, in the catalogue's order, each in its newest version. */
export function payingServices(): Service[] {
  return [...new Set(CATALOG.filter(pays).map(({ id }) => id))].map(payingService);
}

const pays = ({ outcome }: Service) => outcome.kind === 'entitlement' && outcome.period !== 'standing';

/** Services whose entitlements end with an age, by themselves. */
export function endingWithAge(): string[] {
  const ending = CATALOG.filter(({ outcome }) => outcome.kind === 'entitlement' && typeof outcome.runs === 'object');
  return [...new Set(ending.map(({ id }) => id))];
}

/** The departments beside the federation that have a stage in it. */
export function linesOf({ flow }: Service): Role[] {
  const owners = Object.values(flow.stages).flatMap((stage) => ('owner' in stage ? [stage.owner] : []));
  return LINES.filter((line) => owners.includes(line));
}

/** The stages in which cases of entitlements are granted: services and stages beside each other. */
export function grantedStages(): { services: string[]; stages: string[] } {
  const pairs = CATALOG.filter(({ outcome }) => outcome.kind === 'entitlement').flatMap(({ id, flow }) =>
    Object.entries(flow.stages).flatMap(([stage, declared]) =>
      'final' in declared && declared.final === 'granted' ? [{ id, stage }] : [],
    ),
  );
  return { services: pairs.map(({ id }) => id), stages: pairs.map(({ stage }) => stage) };
}
