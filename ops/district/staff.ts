import type { Role } from '@yimi/domain/roles';
import type { Region } from './regions.ts';
import type { Unit, Units } from './units.ts';

/** Signs in all demo staff; with the one-time code of their login (see demo-totp.ts). */
export const DEMO_PASSWORD = 'Yimi-demo-2026';
/** Opens the signing key of each demo doctor. */
export const DEMO_PIN = '246810';

/** An account of staff with one post for each region. */
export type StaffMember = {
  login: string;
  role: Role;
  unit: Unit;
  regions: readonly string[];
  /** Of the invented person: names are drawn by it. */
  sex: 'male' | 'female';
};

const OFFICERS = 198;

/** Everyone who works in the seeded district: the offices, the hospitals, 19 townships, 198 liaison officers. */
export function demoStaff(units: Units, regions: readonly Region[]): StaffMember[] {
  const [hospitalA, hospitalB] = units.hospitals;
  const inCounty = (login: string, role: Role, unit: Unit, sex: 'male' | 'female' = 'female'): StaffMember => ({
    login,
    role,
    unit,
    regions: [units.district.region_code],
    sex,
  });
  return [
    inCounty('reviewer1', 'district-reviewer', units.district),
    inCounty('reviewer2', 'district-reviewer', units.district, 'male'),
    inCounty('leader1', 'district-leader', units.district, 'male'),
    inCounty('admin1', 'administrator', units.district, 'male'),
    inCounty('doctor1', 'doctor', hospitalA),
    inCounty('doctor2', 'doctor', hospitalA, 'male'),
    inCounty('doctor3', 'doctor', hospitalB),
    inCounty('seal1', 'seal-keeper', hospitalA),
    inCounty('seal2', 'seal-keeper', hospitalB),
    inCounty('civil1', 'civil-affairs', units.civilAffairs),
    ...[...units.townships].map(
      ([code, unit]): StaffMember => ({
        login: `township-${code}`,
        role: 'township-clerk',
        unit,
        regions: [code],
        sex: 'female',
      }),
    ),
    ...liaisonAreas(regions).map(
      (villages, index): StaffMember => ({
        login: `liaison-${String(index + 1).padStart(3, '0')}`,
        role: 'liaison',
        unit: units.townships.get(villages[0]!.slice(0, 9))!,
        regions: villages,
        sex: index % 3 === 0 ? 'male' : 'female',
      }),
    ),
  ];
}

/** Who decides on pensions and employment. */
export function socialSecurityStaff(unit: Unit): StaffMember[] {
  return [{ login: 'social1', role: 'social-security', unit, regions: [unit.region_code], sex: 'female' }];
}

/** Who runs the system beside admin1: two for security, since each change takes two, and one for the trail. */
export function administrators({ district }: Units): StaffMember[] {
  const member = (login: string, role: Role): StaffMember => ({
    login,
    role,
    unit: district,
    regions: [district.region_code],
    sex: 'female',
  });
  return [member('security1', 'security-admin'), member('security2', 'security-admin'), member('auditor1', 'auditor')];
}

/**
 * The villages of each liaison officer, in the order of their codes. There are a few more villages than officers:
 * in the townships with the most villages the last officer looks after the last two.
 */
export function liaisonAreas(regions: readonly Region[]): string[][] {
  const villages = regions.filter((region) => region.code.length === 12 && region.takes_part);
  const townships = [...new Set(villages.map((village) => village.parent_code))];
  const largestFirst = townships
    .map((township) => villages.filter((village) => village.parent_code === township))
    .sort((one, other) => other.length - one.length);
  const doubled = new Set(largestFirst.slice(0, villages.length - OFFICERS).map((each) => each.at(-1)!.code));
  const areas: string[][] = [];
  for (const { code } of villages) {
    if (doubled.has(code)) areas.at(-1)!.push(code);
    else areas.push([code]);
  }
  return areas;
}
