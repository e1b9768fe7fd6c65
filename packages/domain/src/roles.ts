/** Who acts. A person may hold several posts; each act is done in one role. */
export const ROLES = [
  'citizen',
  'liaison', // 残协员
  'township-clerk',
  'district-reviewer',
  'district-leader',
  'doctor',
  'seal-keeper',
  'civil-affairs', // 民政
  'social-security', // 人力资源和社会保障
  'administrator', // 系统管理员
  'security-admin', // 安全管理员
  'auditor', // 审计管理员
  'system',
] as const;

export type Role = (typeof ROLES)[number];
