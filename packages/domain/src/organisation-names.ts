/** What roles and units are called, in lists, messages and tables that offices fill in. */
import type { UnitKind } from './post-rules.ts';
import type { Role } from './roles.ts';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  citizen: '申请人',
  liaison: '残协员',
  'township-clerk': '乡镇（街道）经办人',
  'district-reviewer': '区残联审核人',
  'district-leader': '区残联负责人',
  doctor: '评定医生',
  'seal-keeper': '医院用章人',
  'civil-affairs': '民政工作人员',
  'social-security': '人社工作人员',
  administrator: '系统管理员',
  'security-admin': '安全管理员',
  auditor: '审计管理员',
  system: '系统',
};

export const UNIT_KIND_NAMES: Readonly<Record<UnitKind, string>> = {
  'district-dpf': '区残联',
  'township-dpf': '乡镇（街道）残联',
  village: '村（社区）残协',
  hospital: '评定医院',
  'civil-affairs': '民政部门',
  'social-security': '人社部门',
  court: '法院',
  interpreters: '手语翻译机构',
  partner: '合作机构',
};
