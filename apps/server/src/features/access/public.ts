/** What other rooms may use of access. */
export { identityOf } from './commands.bind.ts';
export { hashPassword } from './commands.password.ts';
export {
  benefitExtensions,
  caseSettings,
  districtSetting,
  findDesignated,
  findHospitalById,
  findVillage,
  hospitals,
} from './queries.district.ts';
export { wechatOf } from './queries.wechat.ts';
export type { Hospital, Region } from './store.district.ts';
