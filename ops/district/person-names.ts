import { readFileSync } from 'node:fs';
import type { Sex } from './citizen-number-of.ts';
import type { Random } from './random.ts';

type GivenNames = Record<'old' | 'middle' | 'young', string>;

const lists = JSON.parse(readFileSync(new URL('data/names.json', import.meta.url), 'utf8')) as {
  surnames: string;
  male: GivenNames;
  female: GivenNames;
  nations: Record<string, number>;
};
const SURNAMES = lists.surnames.split(' ');
const GIVEN = {
  male: split(lists.male),
  female: split(lists.female),
};

function split(names: GivenNames): Record<keyof GivenNames, string[]> {
  return { old: names.old.split(' '), middle: names.middle.split(' '), young: names.young.split(' ') };
}

/** An invented name as people of that sex and year of birth bear it. */
export function personName(random: Random, sex: Sex, birthYear: number): string {
  const generation = birthYear < 1966 ? 'old' : birthYear < 1996 ? 'middle' : 'young';
  return random.pick(SURNAMES) + random.pick(GIVEN[sex][generation]);
}

/** 民族, as often as in the north-east. */
export function nation(random: Random): string {
  return random.weighted(lists.nations);
}
