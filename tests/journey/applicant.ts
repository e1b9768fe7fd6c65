import { randomInt } from 'node:crypto';
import { addDays } from '@yimi/domain/local-date';
import { citizenNumberOf } from '@yimi/ops/district/citizen-number-of';
import { KNOWN_APPLICANTS, knownApplicant } from '@yimi/ops/district/known-applicants';

export type Applicant = { phone: string; name: string; citizenNumber: string };

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗';
const GIVEN = '建国秀兰桂英志强丽华春梅海涛玉珍立新晓东淑芬';
const FIRST_BIRTH = '1950-01-01';
const DAYS = 18_000;

/**
 * Adults of the seeded population record, each a different one. They begin at a random one: an earlier run may have
 * given some of them their certificate already, and such a one is passed over.
 */
export function knownApplicants(): () => Applicant {
  let next = randomInt(KNOWN_APPLICANTS);
  return () => {
    // A stride that meets everyone once, and strays from the ways of other runs.
    next += 617;
    const { phone, name, citizenNumber } = knownApplicant(next % KNOWN_APPLICANTS);
    return { phone, name, citizenNumber };
  };
}

/** An invented adult whom nobody knows yet: valid number, free phone. */
export function unknownApplicant(): Applicant {
  const letter = (letters: string) => letters.charAt(randomInt(letters.length));
  const birthDate = addDays(FIRST_BIRTH, randomInt(DAYS));
  return {
    phone: `138${String(randomInt(100_000_000)).padStart(8, '0')}`,
    name: letter(SURNAMES) + letter(GIVEN) + letter(GIVEN),
    citizenNumber: citizenNumberOf(birthDate, randomInt(2) ? 'male' : 'female', randomInt(400)),
  };
}
