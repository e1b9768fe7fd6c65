import { randomInt } from 'node:crypto';
import { addDays } from '@yimi/domain/local-date';
import { citizenNumberOf } from '@yimi/ops/district/citizen-number-of';

export type Applicant = { phone: string; name: string; citizenNumber: string };

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗';
const GIVEN = '建国秀兰桂英志强丽华春梅海涛玉珍立新晓东淑芬';
const FIRST_BIRTH = '1950-01-01';
const DAYS = 18_000;

/** An invented adult whom nobody knows yet: valid number, free phone. */
export function newApplicant(): Applicant {
  const letter = (letters: string) => letters.charAt(randomInt(letters.length));
  const birthDate = addDays(FIRST_BIRTH, randomInt(DAYS));
  return {
    phone: `138${String(randomInt(100_000_000)).padStart(8, '0')}`,
    name: letter(SURNAMES) + letter(GIVEN) + letter(GIVEN),
    citizenNumber: citizenNumberOf(birthDate, randomInt(2) ? 'male' : 'female', randomInt(500)),
  };
}
