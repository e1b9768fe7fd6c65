/** What forms need not ask: known values with their origin in words. What is not known is absent. */
import { type Category, type Level, levelName } from '@yimi/domain/disability/category';
import type { Known } from '@yimi/service-kit/prefill';
import type { Store } from '../../platform/store/store.ts';
import type { HeldCertificate, Person } from './queries.ts';
import { sourceLabel } from './texts.ts';

/** A person of whom only the county is known lives nowhere yet: 12 digits name a village. */
const VILLAGE_DIGITS = 12;

/** What is known of the subject, for a form about this person. */
export function personFacts(person: Person, label = sourceLabel(person.source, person.confirmedOn)): Known {
  return known(label, {
    'person.name': person.name,
    'person.citizenNumber': person.citizenNumber,
    'person.sex': person.sex,
    'person.birthDate': person.birthDate,
    'person.nation': person.nation,
    'person.region': person.regionCode.length === VILLAGE_DIGITS ? person.regionCode : null,
    'person.address': person.address,
    'person.phone': person.phone,
  });
}

/** What is known of the guardian who applies. */
export function guardianFacts(guardian: Person, relation: string): Known {
  return known(sourceLabel(guardian.source, guardian.confirmedOn), {
    'guardian.name': guardian.name,
    'guardian.citizenNumber': guardian.citizenNumber,
    'guardian.relation': relation,
    'guardian.phone': guardian.phone,
  });
}

/** What is known of the certificate that the subject holds. */
export function certificateFacts(store: Store, certificate: HeldCertificate): Known {
  return known(sourceLabel('certificate', certificate.issuedOn), {
    'certificate.number': store.cipher.open(certificate.numberSealed, 'certificate.number_sealed'),
    'certificate.expiresOn': certificate.expiresOn,
    'certificate.status': certificate.status,
    'certificate.kind': levelName(certificate.category as Category, certificate.level as Level),
  });
}

function known(label: string, values: Readonly<Record<string, string | null>>): Known {
  const told = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(told.map(([source, value]) => [source, { value, sourceLabel: label }]));
}
