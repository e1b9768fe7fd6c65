/** What other rooms may use of access. */
export { identityOf } from './commands.citizen.ts';
export { hashPassword } from './commands.password.ts';
export { caseSettings, districtSetting, findHospitalById, findVillage, hospitals } from './queries.district.ts';
export type { Hospital, Region } from './store.district.ts';
