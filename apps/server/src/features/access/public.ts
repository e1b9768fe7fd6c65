/** What other rooms, the session of the platform and the seed may use of access. */
export { identityOf } from './commands.citizen.ts';
export { hashPassword } from './commands.password.ts';
export { caseSettings, districtSetting, findHospitalById, findVillage, hospitals } from './queries.district.ts';
export { resolveSession } from './queries.session.ts';
export type { Hospital, Region } from './store.district.ts';
