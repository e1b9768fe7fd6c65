import { type CitizenNumber, checkCharacter } from '@yimi/domain/citizen-number';
import type { LocalDate } from '@yimi/domain/local-date';

export type Sex = 'male' | 'female';

/** The day on which Hulan became a district: whoever was registered earlier bears the code of the county that it was. */
const DISTRICT_SINCE = '2004-02-04';

/** A valid citizen number of nobody. @param order 0 to 499; invented people have below 400, the demo people the rest */
export function citizenNumberOf(birthDate: LocalDate, sex: Sex, order: number): CitizenNumber {
  const issuedIn = birthDate < DISTRICT_SINCE ? '230121' : '230111';
  const place = order * 2 + (sex === 'male' ? 1 : 0);
  const first17 = `${issuedIn}${birthDate.replaceAll('-', '')}${String(place).padStart(3, '0')}`;
  return (first17 + checkCharacter(first17)) as CitizenNumber;
}
