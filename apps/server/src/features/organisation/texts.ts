/** Headings of the tables that offices fill in, and what is said about their rows. */
import { ROLE_NAMES, UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { POST_ROLES, type PostRole, type UnitKind } from '@yimi/domain/post-rules';

export const SHEETS = {
  units: {
    name: '单位',
    columns: {
      code: '单位编号',
      name: '单位名称',
      kind: '类别',
      regionCode: '地区编码',
      parent: '上级单位编号',
      administeredBy: '代管单位编号',
      address: '地址',
      phone: '电话',
      textChannel: '文字联系方式',
      validFrom: '开始日期',
      validTo: '停用日期',
    },
    needed: ['code', 'name', 'kind', 'regionCode'],
  },
  people: { name: '人员', columns: { login: '登录名', name: '姓名' }, needed: ['login', 'name'] },
  posts: {
    name: '岗位',
    columns: {
      login: '登录名',
      role: '岗位',
      unit: '单位编号',
      regionCode: '地区编码',
      kind: '性质',
      insteadOf: '被代人登录名',
      validFrom: '开始日期',
      validTo: '停用日期',
    },
    needed: ['login', 'role', 'unit', 'regionCode'],
  },
} as const satisfies Record<string, { name: string; columns: Record<string, string>; needed: readonly string[] }>;

export type SheetName = keyof typeof SHEETS;

export const POST_KINDS = { own: '本岗', 'stand-in': '代班', delegated: '代管' } as const;

const list = (names: readonly string[]) => names.join('、');

export const importTexts = {
  missing: (column: string) => `“${column}”没有填。`,
  notADate: (column: string, value: string) => `“${column}”写的“${value}”不是日期，请写成 2026-12-01 这样。`,
  unknownKind: (value: string) => `没有“${value}”这种单位类别。可以填：${list(Object.values(UNIT_KIND_NAMES))}。`,
  unknownRole: (value: string) =>
    `没有“${value}”这个岗位。可以填：${list(POST_ROLES.map((role) => ROLE_NAMES[role]))}。`,
  unknownPostKind: (value: string) =>
    `性质不能是“${value}”。可以填：${list(Object.values(POST_KINDS))}，不填就是本岗。`,
  unknownUnit: (code: string) => `没有编号是“${code}”的单位。请核对编号，或先在“单位”表里加上它。`,
  unknownLogin: (login: string) => `没有登录名是“${login}”的人。请核对登录名，或先在“人员”表里加上他。`,
  fixed: (column: string) => `单位的“${column}”设立后不能改。请停用这个单位，再用新编号设一个。`,
  onlyEarlier: '岗位的“停用日期”只能提前。要延长，请等它结束后另设一个岗位。',
  twice: (first: number) => `和第 ${first} 行是同一个。请只留一行。`,
};

export const KIND_OF_NAME = reversed<UnitKind>(UNIT_KIND_NAMES);
export const ROLE_OF_NAME = reversed<PostRole>(
  Object.fromEntries(POST_ROLES.map((role) => [role, ROLE_NAMES[role]])) as Record<PostRole, string>,
);
export const POST_KIND_OF_NAME = reversed<keyof typeof POST_KINDS>(POST_KINDS);

function reversed<Key extends string>(names: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  return new Map(Object.entries<string>(names).map(([key, name]) => [name, key as Key]));
}

/** Year, month and day, however an office writes them. */
export const WRITTEN_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
