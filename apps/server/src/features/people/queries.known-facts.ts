/** What forms need not ask: known values with their origin in words. */
import type { Known } from '@yimi/service-kit/prefill';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonById, guardiansOf, type Person } from './queries.ts';
import { type CertificateRow, findCertificates } from './store.ts';
import { sourceLabel } from './texts.ts';

/** A person of whom only the county is known lives nowhere yet: 12 digits name a village. */
const VILLAGE_DIGITS = 12;

/**
 * The known values of a person, ready for `prefillAnswers`. With `applicantId` the guardian's values too, when that
 * person guards the subject today. What is not known is absent.
 */
export async function knownFacts(
  read: Reader,
  store: Store,
  scope: Scope,
  personId: string,
  applicantId?: string,
): Promise<Known> {
  const [person, guardians, guardian, certificates] = await Promise.all([
    findPersonById(read, store, scope, personId),
    guardiansOf(read, store, personId),
    applicantId && applicantId !== personId ? findPersonById(read, store, scope, applicantId) : undefined,
    read<CertificateRow>(findCertificates(store.county, [personId])),
  ]);
  const relation = guardians.find(({ guardianId }) => guardianId === guardian?.id)?.relation;
  return {
    ...(person && factsOfPerson(person)),
    ...(guardian && relation && factsOfGuardian(guardian, relation)),
    ...(certificates[0] && factsOfCertificate(store, certificates[0])),
  };
}

function factsOfPerson(person: Person): Known {
  const label = sourceLabel(person.source, person.confirmedOn);
  const known = (value: string | null) => (value ? { value, sourceLabel: label } : undefined);
  return withoutGaps({
    'person.name': known(person.name),
    'person.citizenNumber': known(person.citizenNumber),
    'person.sex': known(person.sex),
    'person.birthDate': known(person.birthDate),
    'person.nation': known(person.nation),
    'person.region': known(person.regionCode.length === VILLAGE_DIGITS ? person.regionCode : null),
    'person.address': known(person.address),
    'person.phone': known(person.phone),
  });
}

function factsOfGuardian(guardian: Person, relation: string): Known {
  const label = sourceLabel(guardian.source, guardian.confirmedOn);
  return withoutGaps({
    'guardian.name': { value: guardian.name, sourceLabel: label },
    'guardian.citizenNumber': { value: guardian.citizenNumber, sourceLabel: label },
    'guardian.relation': { value: relation, sourceLabel: label },
    'guardian.phone': guardian.phone ? { value: guardian.phone, sourceLabel: label } : undefined,
  });
}

function factsOfCertificate(store: Store, certificate: CertificateRow): Known {
  const label = sourceLabel('certificate', certificate.issuedOn);
  const number = store.cipher.open(certificate.numberSealed, 'certificate.number_sealed');
  return {
    'certificate.number': { value: number, sourceLabel: label },
    'certificate.expiresOn': { value: certificate.expiresOn, sourceLabel: label },
    'certificate.status': { value: certificate.status, sourceLabel: label },
  };
}

function withoutGaps(facts: Record<string, Known[keyof Known]>): Known {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}
