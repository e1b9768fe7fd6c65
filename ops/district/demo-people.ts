import type { CitizenNumber } from '@yimi/domain/citizen-number';
import type { Level, PartCategory } from '@yimi/domain/disability/category';
import { citizenNumberOf, type Sex } from './citizen-number-of.ts';
import type { Fate } from './holder-history.ts';

/**
 * The people whom documents and tests name. All are invented; phones 139 0000 00xx have no certificate,
 * phones 139 0000 01xx hold one.
 */
export type DemoPerson = {
  phone: string;
  name: string;
  sex: Sex;
  birthDate: string;
  /** village or community */
  region: string;
  /** Signs in with the phone alone; else the first sign-in asks for name and citizen number. */
  hasAccount: boolean;
  /** For whom this person acts. */
  ward?: { name: string; sex: Sex; birthDate: string; relation: string; reason: 'minor' | 'no-capacity' };
  holds?: { fate: Fate; category: PartCategory; level: Level };
  /** Holds a certificate of this other county: the registry refuses a second one. See REFUSED_PHONE. */
  holdsElsewhere?: string;
};

const applicant = (
  last: number,
  name: string,
  sex: Sex,
  birthDate: string,
  region: string,
  more: Partial<DemoPerson> = {},
): DemoPerson => ({
  phone: `139000000${String(last).padStart(2, '0')}`,
  name,
  sex,
  birthDate,
  region,
  hasAccount: last <= 10,
  ...more,
});

const holder = (
  last: number,
  name: string,
  sex: Sex,
  birthDate: string,
  region: string,
  holds: DemoPerson['holds'],
): DemoPerson => ({
  phone: `139000001${String(last).padStart(2, '0')}`,
  name,
  sex,
  birthDate,
  region,
  hasAccount: true,
  holds,
});

/** Whose application is on its way to the registry, which will refuse it. */
export const REFUSED_PHONE = '13900000021';

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  applicant(1, '张桂兰', 'female', '1962-04-18', '230111001001'),
  applicant(2, '李国庆', 'male', '1955-10-01', '230111005200'),
  applicant(3, '王秀梅', 'female', '1988-07-12', '230111002001', {
    ward: { name: '王子涵', sex: 'female', birthDate: '2018-06-01', relation: '母亲', reason: 'minor' },
  }),
  applicant(4, '赵志强', 'male', '1979-02-03', '230111007001', {
    ward: { name: '赵志伟', sex: 'male', birthDate: '1983-11-20', relation: '其他近亲属', reason: 'no-capacity' },
  }),
  applicant(5, '刘淑芬', 'female', '1950-12-30', '230111105200'),
  applicant(6, '陈立新', 'male', '1990-05-05', '230111016001', {
    holds: { fate: 'cancelled-this-year', category: 4, level: 4 },
  }),
  applicant(7, '孙丽华', 'female', '1971-09-09', '230111015001', { holdsElsewhere: '230102' }),
  applicant(8, '欧阳海涛', 'male', '1984-01-15', '230111106200'),
  applicant(9, '于春艳', 'female', '1976-03-08', '230111107200'),
  applicant(10, '吴晓东', 'male', '1993-08-21', '230111001004'),
  applicant(11, '徐桂珍', 'female', '1958-06-06', '230111110200'),
  applicant(12, '马宏伟', 'male', '1969-11-11', '230111111200'),
  applicant(13, '郭海霞', 'female', '1981-04-04', '230111203200'),
  applicant(14, '何志刚', 'male', '1974-10-17', '230111205200'),
  applicant(15, '高玉珍', 'female', '1953-02-14', '230111201200'),
  applicant(16, '林宇轩', 'male', '2001-09-30', '230111003001'),
  applicant(17, '宋亚琴', 'female', '1964-07-07', '230111006200'),
  applicant(18, '韩立军', 'male', '1978-12-12', '230111009200'),
  applicant(19, '冯雪梅', 'female', '1986-05-20', '230111010200'),
  applicant(20, '曹永福', 'male', '1949-08-08', '230111109200'),
  applicant(21, '蔡文斌', 'male', '1967-02-22', '230111001001', { hasAccount: true, holdsElsewhere: '230103' }),
  holder(1, '田淑琴', 'female', '1957-03-15', '230111001001', { fate: 'in-force', category: 4, level: 2 }),
  holder(2, '董春雨', 'male', '1982-06-25', '230111002001', { fate: 'in-force', category: 1, level: 1 }),
  holder(3, '袁凤霞', 'female', '1960-01-20', '230111005200', { fate: 'expired', category: 2, level: 3 }),
  holder(4, '潘建军', 'male', '1970-09-02', '230111007001', { fate: 'frozen', category: 4, level: 3 }),
  holder(5, '蒋丽萍', 'female', '1985-12-01', '230111016001', { fate: 'lost-reissued', category: 6, level: 2 }),
  holder(6, '杜明轩', 'male', '2012-04-10', '230111015001', { fate: 'in-force', category: 5, level: 2 }),
  holder(7, '程桂荣', 'female', '1945-11-05', '230111106200', { fate: 'renewed', category: 2, level: 1 }),
  holder(8, '魏洪涛', 'male', '1973-07-27', '230111107200', { fate: 'level-changed', category: 4, level: 3 }),
  holder(9, '苏静', 'female', '1991-02-28', '230111105200', { fate: 'in-force', category: 3, level: 1 }),
  holder(10, '吕志国', 'male', '1954-05-01', '230111110200', { fate: 'in-force', category: 1, level: 4 }),
  holder(11, '谷桂芝', 'female', '1961-05-08', '230111001001', { fate: 'ends-soon', category: 4, level: 3 }),
  // The household moved to another county; the certificate did not.
  holder(12, '邵长海', 'male', '1966-10-12', '230111005200', { fate: 'in-force', category: 2, level: 2 }),
  holder(13, '庄玉兰', 'female', '1952-08-19', '230111007001', { fate: 'in-force', category: 4, level: 4 }),
  holder(14, '丁海波', 'male', '1987-03-27', '230111016001', { fate: 'in-force', category: 4, level: 3 }),
];

const FIRST_ORDER = 400;
const FIRST_WARD_ORDER = 450;

/** The citizen number of a demo person: the same in every seeded district. */
export function demoCitizenNumber({ birthDate, sex, phone }: DemoPerson): CitizenNumber {
  return citizenNumberOf(birthDate, sex, FIRST_ORDER + (Number(phone.slice(-3)) % 50));
}

/** The same for the person for whom a demo person acts. */
export function demoWardNumber(guardian: DemoPerson & { ward: NonNullable<DemoPerson['ward']> }): CitizenNumber {
  const { birthDate, sex } = guardian.ward;
  return citizenNumberOf(birthDate, sex, FIRST_WARD_ORDER + (Number(guardian.phone.slice(-3)) % 50));
}
