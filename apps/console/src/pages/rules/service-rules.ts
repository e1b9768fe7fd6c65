/** The rules of a service today: the national clauses, and what the district decided of them. */

import type { Reply } from '@yimi/api-client/client';
import { CATALOG } from '@yimi/catalog/catalog';
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { wordsFor } from '@yimi/service-kit/district-facts';
import { changedClauses, type DistrictDecision, withDistrict } from '@yimi/service-kit/district-rules';
import { sentenceOf } from '@yimi/service-kit/rule-sentence';
import { type RuleVersion, versionOn } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';

export type DistrictVersion = Reply<'/api/rule-versions', 'get'>[number];

export const today = (): LocalDate => localDate(new Date());

/** Each service in the version that an application of today begins with, in the catalogue's order. */
export function servicesToday(): Service[] {
  const offered = CATALOG.filter(({ from }) => from <= today());
  return offered.filter(({ id, version }) => !offered.some((other) => other.id === id && other.version > version));
}

/** What is written on the national clauses that are in force: an older one counts for older cases only. */
export function fitsService(version: DistrictVersion, service: Service, national: RuleVersion): boolean {
  return version.serviceVersion === service.version && version.rulesFrom === national.from;
}

/** What new applications of today are judged by. */
export function rulesToday(service: Service, versions: readonly DistrictVersion[]) {
  const national = versionOn(service.rules, today());
  if (!national) return null;
  const district = versions
    .filter((each) => each.serviceId === service.id && each.publishedAt !== null && each.validFrom <= today())
    .filter((each) => fitsService(each, service, national))
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    .at(-1);
  return {
    national,
    district,
    version: district ? withDistrict(national, district) : national,
    changed: district ? changedClauses(national, district).map(({ id }) => id) : [],
  };
}

/** What a decision makes of the clauses that it changes, as sentences that an official signs. */
export function signedSentences(service: Service, national: RuleVersion, decision: DistrictDecision): string[] {
  return changedClauses(national, decision).map(({ holds }) => `${sentenceOf(holds, wordsFor(service))}。`);
}

/** A clause of the catalogue by the name of what it asks, which is the sentence of its answer yes. */
export function clauseName({ texts }: Service, clause: string): string {
  return (texts.clauses[clause]?.yes ?? clause).replace(/。$/, '');
}
