/** All services that are offered, in the order in which the home page shows them. */
import type { Service } from '@yimi/service-kit/service';
import { certificateReplacement } from './certificate-replacement/service.ts';
import { disabilityCertificate } from './disability-certificate/service.ts';

/** One entry for each version: a case keeps the version that it began under, so that old ones stay. */
export const CATALOG: readonly Service[] = [disabilityCertificate, certificateReplacement];

/** The service in one version, or the newest; nothing when there is none. */
export function serviceOf(id: string, version?: number): Service | undefined {
  const versions = CATALOG.filter((service) => service.id === id);
  const wanted = version ?? Math.max(...versions.map((service) => service.version));
  return versions.find((service) => service.version === wanted);
}
