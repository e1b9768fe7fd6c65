import type { Sm2KeyPair } from '@yimi/crypto/sm2';
import type { Level, PartCategory } from '@yimi/domain/disability/category';
import { addYears } from '@yimi/domain/local-date';
import type { Files } from '@yimi/server/platform/store/files';
import { birthDateAt, type MadePerson } from '../made-person.ts';
import { citizenAccountRow } from '../person-rows.ts';
import type { Region } from '../regions.ts';
import type { SeededDemoPerson } from '../seed-demo-people.ts';
import { addPerson, type Makers } from '../seed-holders.ts';
import type { SigningKeys } from '../signing-keys.ts';
import type { StaffAccount } from '../staff-rows.ts';
import type { Units } from '../units.ts';
import { appointmentRows } from './appointment-rows.ts';
import { assessmentRows } from './assessment-rows.ts';
import { type Applicant, caseAnswers } from './case-answers.ts';
import { castFor } from './case-cast.ts';
import { photoTaker } from './case-photos.ts';
import { caseRows } from './case-rows.ts';
import { type CaseApplicant, type CasePlan, type MadeCase, makeCase } from './made-case.ts';
import { outcomeRows } from './outcome-rows.ts';
import { registryRows } from './registry-rows.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

export type CaseParts = Makers & {
  now: Date;
  county: string;
  regions: readonly Region[];
  units: Units;
  staff: readonly StaffAccount[];
  keys: SigningKeys;
  registry: Sm2KeyPair;
  /** Applies once, in the scenario of the refused person. */
  refused?: SeededDemoPerson;
  /** Without it the applications have no photos. */
  files?: Files;
};

const ADULT_YEARS = 18;

/** Cases in every stage. Beyond the scenarios' own number they are repeated: for benches with many. */
export async function seedCases(parts: CaseParts, count: number): Promise<void> {
  const { random, rows, files, now } = parts;
  const take = files ? photoTaker({ random, rows, files, at: now }) : async () => ({});
  const each = SCENARIOS.flatMap((scenario) => Array.from({ length: scenario.count }, () => scenario));
  const names = {
    hospitalNames: new Map(parts.units.hospitals.map(({ id, name }) => [id, name])),
    villageNames: new Map(parts.regions.map(({ code, name }) => [code, name])),
  };
  for (let index = 0; index < count; index += 1) {
    const scenario = each[index % each.length]!;
    // Nobody applies twice at once: when the scenarios are repeated, others go this way.
    const refused = scenario.ofRefusedPerson && index < each.length ? parts.refused : undefined;
    const plan = await planOf(parts, scenario, take, refused);
    addRows({ ...parts, ...names }, makeCase(random, plan, now));
    await rows.flushIfLarge();
  }
}

function addRows(
  parts: CaseParts &
    Pick<Parameters<typeof outcomeRows>[0], 'villageNames'> &
    Pick<Parameters<typeof assessmentRows>[0], 'hospitalNames'>,
  made: MadeCase,
): void {
  const { random, cipher, now } = parts;
  const { rows: assessed, proof } = assessmentRows(parts, made);
  const all = [
    caseRows(random, made, cipher),
    appointmentRows(random, made, now),
    assessed,
    registryRows(parts, made, proof),
    outcomeRows(parts, made),
  ];
  for (const tables of all) {
    for (const [table, made] of Object.entries(tables)) parts.rows.add(table, made);
  }
}

type TakePhotos = (
  person: MadePerson,
  isChild: boolean,
  createdBy: string,
) => Promise<Readonly<Record<string, string>>>;

async function planOf(
  parts: CaseParts,
  scenario: Scenario,
  take: TakePhotos,
  known: SeededDemoPerson | undefined,
): Promise<CasePlan> {
  const { random } = parts;
  const guardian = scenario.forChild ? newGuardian(parts) : null;
  const subject = known?.person ?? newSubject(parts, guardian);
  const cast = castFor(random, parts.staff, subject.regionCode);
  const applicant: CaseApplicant = scenario.byLiaison
    ? { actor: cast.liaison, personId: null }
    : applicantOf(parts, guardian?.person ?? subject, known?.accountId);
  const category = Number(random.weighted({ 1: 2, 2: 2, 3: 1, 4: 6, 5: 2, 6: 2 })) as PartCategory;
  const photos = await take(subject, guardian !== null, applicant.actor.id);
  return {
    scenario,
    subject,
    applicant,
    cast,
    category,
    level: scenario.fails ? null : (random.int(1, 4) as Level),
    answers: caseAnswers(random, subject, guardian, category, photos),
  };
}

function newSubject(parts: CaseParts, guardian: Applicant | null): MadePerson {
  const { random, today } = parts;
  const years = guardian ? random.int(6, 15) : random.int(20, 85);
  const birthDate = birthDateAt(random, years, today);
  const child = guardian && { regionCode: guardian.person.regionCode, address: guardian.person.address, phone: null };
  const subject = parts.person({ birthDate, ...child });
  addPerson(parts, subject);
  if (guardian) addGuardianship(parts, subject, guardian);
  return subject;
}

function newGuardian(parts: CaseParts): Applicant {
  const { random, today } = parts;
  const person = parts.person({ birthDate: birthDateAt(random, random.int(30, 48), today) });
  addPerson(parts, person);
  return { person, relation: person.sex === 'male' ? '父亲' : '母亲' };
}

function addGuardianship({ random, rows, now }: CaseParts, ward: MadePerson, guardian: Applicant): void {
  rows.add('guardianship', [
    {
      id: random.id(now),
      ward_id: ward.id,
      guardian_id: guardian.person.id,
      relation: guardian.relation,
      reason: 'minor',
      source: 'population record',
      valid_from: ward.birthDate,
      valid_to: addYears(ward.birthDate, ADULT_YEARS),
    },
  ]);
}

function applicantOf(
  { random, rows, now, cipher }: CaseParts,
  person: MadePerson,
  accountId: string | null | undefined,
): CaseApplicant {
  const id = accountId ?? random.id(now);
  if (!accountId) rows.add('account', [citizenAccountRow({ ...person, phone: person.phone! }, id, now, cipher)]);
  return { actor: { id, role: 'citizen', name: person.name }, personId: person.id };
}
