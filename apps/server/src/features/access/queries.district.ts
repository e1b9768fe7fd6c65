/** What everyone may know of the district. */
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { levelOf } from '@yimi/domain/region-code';
import type { CaseSettings } from '@yimi/service-kit/flow';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  findDesignatedHospital,
  findHospital,
  findHospitals,
  findRegion,
  findRegions,
  findSettings,
  type Hospital,
  type Region,
} from './store.district.ts';

/** Used while a district has set nothing: the national rule set (残疾人证管理办法), the notice before the issue. */
const NATIONAL: CaseSettings = {
  signingDoctors: 2,
  notice: 'before-issue',
  noticeWorkingDays: 5,
  acceptWorkingDays: 5,
  renewalWindowMonths: null,
  renewalAssessment: 'when-needed',
};

const today = (store: Store): LocalDate => localDate(store.now());

/** The settings that a case of today keeps to its end. */
export async function caseSettings(read: Reader, store: Store): Promise<CaseSettings> {
  const rows = await read<{ key: string; value: unknown }>(findSettings(store.county, today(store)));
  const set = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  const keys = Object.keys(NATIONAL) as (keyof CaseSettings)[];
  return { ...NATIONAL, ...Object.fromEntries(keys.filter((key) => key in set).map((key) => [key, set[key]])) };
}

/** One setting of the district in force today. @throws Error when it is not set: start-up seeds what the rooms need */
export async function districtSetting<Value>(read: Reader, store: Store, key: string): Promise<Value> {
  const rows = await read<{ key: string; value: Value }>(findSettings(store.county, today(store)));
  const found = rows.find((row) => row.key === key);
  if (!found) throw new Error(`the district setting '${key}' is missing`);
  return found.value;
}

/** What the district decided beyond the national rules of benefits; a name that is not set is not decided. */
export async function benefitExtensions(read: Reader, store: Store): Promise<Readonly<Record<string, boolean>>> {
  const rows = await read<{ key: string; value: unknown }>(findSettings(store.county, today(store)));
  return (rows.find(({ key }) => key === 'benefitExtensions')?.value ?? {}) as Readonly<Record<string, boolean>>;
}

/** What the identity provider has to say of a sign-in: one of these classes, all of these methods. None is asked for unless the district sets it. */
export async function ssoAssurance(read: Reader, store: Store): Promise<{ acr: string[]; amr: string[] }> {
  const rows = await read<{ key: string; value: unknown }>(findSettings(store.county, today(store)));
  const set = rows.find(({ key }) => key === 'ssoAssurance')?.value as { acr?: string[]; amr?: string[] } | undefined;
  return { acr: set?.acr ?? [], amr: set?.amr ?? [] };
}

/** The village or community with this code, if it exists and its township takes part in this district's system. */
export async function findVillage(read: Reader, store: Store, code: string): Promise<Region | undefined> {
  if (levelOf(code) !== 'village') return undefined;
  const [region] = await read<Region>(findRegion(store.county, code, today(store)));
  return region?.takesPart ? region : undefined;
}

/** A hospital to which cases may be given today. */
export async function findDesignated(read: Reader, store: Store, id: string): Promise<Hospital | undefined> {
  const [hospital] = await read<Hospital>(findDesignatedHospital(store.county, id, today(store)));
  return hospital;
}

/** A hospital of this county, also one that is no longer designated: what it began it may finish. */
export async function findHospitalById(read: Reader, store: Store, id: string): Promise<Hospital | undefined> {
  const [hospital] = await read<Hospital>(findHospital(store.county, id));
  return hospital;
}

export function hospitals(store: Store): Promise<Hospital[]> {
  return store.read(countyScope(store.county), findHospitals(store.county, today(store)));
}

/** The regions below one that take part. */
export async function regionsBelow(store: Store, parent: string): Promise<Region[]> {
  const found = await store.read<Region>(countyScope(store.county), findRegions(store.county, parent, today(store)));
  return found.filter(({ takesPart }) => takesPart);
}

/** The county's name and what is set for new cases. */
export async function district(store: Store): Promise<{ county: string; name: string; settings: CaseSettings }> {
  const read: Reader = (query) => store.read(countyScope(store.county), query);
  const [settings, [county]] = await Promise.all([
    caseSettings(read, store),
    read<Region>(findRegion(store.county, store.county, today(store))),
  ]);
  return { county: store.county, name: county?.name ?? '', settings };
}
