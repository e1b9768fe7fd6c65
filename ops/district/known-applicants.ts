/** People of the population record whom tests and measurements know beforehand, without asking the database. */
import type { CitizenNumber } from '@yimi/domain/citizen-number';
import { addDays, type LocalDate } from '@yimi/domain/local-date';
import { citizenNumberOf, type Sex } from './citizen-number-of.ts';
import { personName } from './person-names.ts';
import { randomOf } from './random.ts';

export type KnownApplicant = {
  name: string;
  sex: Sex;
  birthDate: LocalDate;
  citizenNumber: CitizenNumber;
  phone: string;
};

const FIRST_BIRTH = '1948-01-01';
/** Each is born ten days after the one before, so that one order is enough for all. */
const DAYS_BETWEEN = 10;
const ORDER = 499;
/** The youngest is born in 2002: all are adults. */
export const KNOWN_APPLICANTS = 2_000;
const PHONES_FROM = 13_700_000_000;

/** The same person in every seeded district. @param index from 0 up to, not including, KNOWN_APPLICANTS */
export function knownApplicant(index: number): KnownApplicant {
  const birthDate = addDays(FIRST_BIRTH, index * DAYS_BETWEEN);
  const sex = index % 2 === 0 ? 'female' : 'male';
  return {
    name: personName(randomOf(index), sex, Number(birthDate.slice(0, 4))),
    sex,
    birthDate,
    citizenNumber: citizenNumberOf(birthDate, sex, ORDER),
    phone: String(PHONES_FROM + index),
  };
}
