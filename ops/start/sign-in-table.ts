import { DEMO_PEOPLE } from '../district/demo-people.ts';
import { DEMO_PASSWORD, DEMO_PIN } from '../district/staff.ts';

/** Ports of what can be opened in a browser. */
export type Addresses = { web: number; sms: number; registry: number; wechat: number; sso: number };

const STAFF: readonly (readonly [login: string, english: string, chinese: string])[] = [
  ['reviewer1', 'reviewer of the district', '区残联审核员'],
  ['leader1', 'leader of the district', '区残联负责人'],
  ['doctor1', 'doctor, hospital A', '第一人民医院医生'],
  ['seal1', 'seal keeper, hospital A', '第一人民医院管章员'],
  ['doctor3', 'doctor, hospital B', '中医医院医生'],
  ['seal2', 'seal keeper, hospital B', '中医医院管章员'],
  ['township-230111001', 'clerk of Hulan Street', '呼兰街道经办人'],
  ['liaison-001', 'liaison officer', '残疾人联络员'],
  ['civil1', 'civil affairs', '民政局'],
  ['social1', 'social security', '人社局'],
  ['admin1', 'system administrator', '系统管理员'],
  ['security1', 'security administrator', '安全管理员'],
  ['security2', 'the second one, who confirms', '另一位安全管理员'],
  ['auditor1', 'audit administrator', '审计管理员'],
];

/** Who stands on the page 「演示验证器」. */
export function demoLogins(): { login: string; says: string }[] {
  return STAFF.map(([login, , says]) => ({ login, says }));
}

/** What someone needs to look around: addresses and demo sign-ins. */
export function signInTable(ports: Addresses): string {
  const at = (port: number, path = ''): string => `http://localhost:${port}${path}`;
  const [citizen, guardian, holder] = ['13900000001', '13900000003', '13900000101'].map(
    (phone) => DEMO_PEOPLE.find((person) => person.phone === phone)!,
  );
  return [
    '',
    line('Phone pages 手机页面', at(ports.web, '/')),
    line('Console 工作台', at(ports.web, '/console/')),
    line('Text messages 收到的短信', at(ports.sms, '/')),
    line('One-time codes 演示验证器', at(ports.sms, '/authenticator')),
    line('Registry 全国系统（模拟）', at(ports.registry, '/')),
    line('WeChat 微信（模拟）', at(ports.wechat, '/')),
    line('Identity provider 统一身份认证（模拟）', at(ports.sso, '/')),
    '',
    line('Citizen 申请人', `${citizen!.phone}  ${citizen!.name}`),
    line('Guardian 监护人', `${guardian!.phone}  ${guardian!.name}`),
    line('Holder 持证人', `${holder!.phone}  ${holder!.name}`),
    ...STAFF.map(([login, english, chinese]) => line(`${english} ${chinese}`, login)),
    '',
    `Staff password 工作人员密码: ${DEMO_PASSWORD}   Doctors' PIN 医生签名密码: ${DEMO_PIN}`,
    'Ctrl-C stops everything. 按 Ctrl-C 停止。',
    '',
  ].join('\n');
}

const COLUMN = 42;

/** Chinese characters are two columns wide in a terminal. */
function line(label: string, value: string): string {
  const width = [...label].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return `  ${label}${' '.repeat(Math.max(1, COLUMN - width))}${value}`;
}
