import type { CitizenNumber } from '@yimi/domain/citizen-number';
import { addDays, type LocalDate } from '@yimi/domain/local-date';
import { citizenNumberOf, type Sex } from './citizen-number-of.ts';
import { nation, personName } from './person-names.ts';
import type { Random } from './random.ts';
import { type Region, shortVillageName } from './regions.ts';

/** An invented person, in plain text; sealed when written. */
export type MadePerson = {
  id: string;
  name: string;
  sex: Sex;
  birthDate: LocalDate;
  citizenNumber: CitizenNumber;
  nation: string;
  /** village, 12 digits */
  regionCode: string;
  address: string;
  phone: string | null;
  source: 'population' | 'certificate';
};

export type PersonWish = Partial<Omit<MadePerson, 'id'>> & { birthDate: LocalDate };

/** Makes people who do not exist; no two get the same citizen number or phone. */
export type PersonMaker = (wish: PersonWish) => MadePerson;

const PHONES_FROM = 13_900_010_000;

/**
 * @param villages where they live, and their townships for the address
 * @param born the moment that ids are dated with
 */
export function personMaker(random: Random, regions: readonly Region[], born: Date): PersonMaker {
  const names = new Map(regions.map((region) => [region.code, region.name]));
  const villages = regions.filter((region) => region.code.length === 12 && region.takes_part);
  const numbers = new Set<string>();
  let phones = 0;

  const unusedNumber = (birthDate: LocalDate, sex: Sex): CitizenNumber => {
    for (;;) {
      const number = citizenNumberOf(birthDate, sex, random.int(0, 399));
      if (numbers.has(number)) continue;
      numbers.add(number);
      return number;
    }
  };

  return (wish) => {
    const sex = wish.sex ?? (random.chance(0.52) ? 'male' : 'female');
    const regionCode = wish.regionCode ?? random.pick(villages).code;
    const village = shortVillageName(names.get(regionCode)!);
    const township = names.get(regionCode.slice(0, 9))!;
    phones += 1;
    return {
      id: random.id(born),
      name: wish.name ?? personName(random, sex, Number(wish.birthDate.slice(0, 4))),
      sex,
      birthDate: wish.birthDate,
      citizenNumber: wish.citizenNumber ?? unusedNumber(wish.birthDate, sex),
      nation: wish.nation ?? nation(random),
      regionCode,
      address: wish.address ?? `哈尔滨市呼兰区${township}${village}${door(random, village)}`,
      phone: wish.phone === undefined ? String(PHONES_FROM + phones) : wish.phone,
      source: wish.source ?? 'population',
    };
  };
}

function door(random: Random, village: string): string {
  if (village.endsWith('村')) return `${random.int(1, 320)}号`;
  return `${random.int(1, 40)}号楼${random.int(1, 6)}单元${random.int(1, 18)}0${random.int(1, 4)}室`;
}

/** A day of birth at an age of `years` on a day. */
export function birthDateAt(random: Random, years: number, today: LocalDate): LocalDate {
  const sameDay = `${Number(today.slice(0, 4)) - years}-01-01`;
  const date = addDays(sameDay, random.int(0, 364));
  return date > today ? addDays(date, -366) : date;
}
