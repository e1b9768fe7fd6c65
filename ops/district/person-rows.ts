import { maskName } from '@yimi/domain/masking';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import type { Row } from './insert-rows.ts';
import type { MadePerson } from './made-person.ts';

/** A row of `person`. @param confirmedOn the day on which the record was last compared with its source */
export function personRow(person: MadePerson, cipher: Cipher, confirmedOn: string): Row {
  return {
    id: person.id,
    region_code: person.regionCode,
    name_sealed: cipher.seal(person.name, 'person.name_sealed'),
    name_index: cipher.index('name', person.name),
    name_masked: maskName(person.name),
    citizen_number_sealed: cipher.seal(person.citizenNumber, 'person.citizen_number_sealed'),
    citizen_number_index: cipher.index('citizen-number', person.citizenNumber),
    sex: person.sex,
    birth_date: person.birthDate,
    nation: person.nation,
    address_sealed: cipher.seal(person.address, 'person.address_sealed'),
    phone_sealed: person.phone === null ? null : cipher.seal(person.phone, 'person.phone_sealed'),
    source: person.source,
    confirmed_on: confirmedOn,
  };
}

/** A row of `account` for someone who signs in with this phone. */
export function citizenAccountRow(person: MadePerson & { phone: string }, id: string, at: Date, cipher: Cipher): Row {
  return {
    id,
    kind: 'citizen',
    display_name: maskName(person.name),
    phone_sealed: cipher.seal(person.phone, 'account.phone_sealed'),
    phone_index: cipher.index('phone', person.phone),
    person_id: person.id,
    created_at: at,
  };
}
