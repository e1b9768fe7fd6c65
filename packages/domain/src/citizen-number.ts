/** The citizen number (公民身份号码, GB 11643): 6 digits region, 8 birth date, 3 order, 1 check character. */
import { isLocalDate, type LocalDate } from './local-date.ts';
import { failed, ok, type Result } from './result.ts';

declare const checked: unique symbol;

/** 18 characters, upper case, its date and check character verified. */
export type CitizenNumber = string & { readonly [checked]: 'citizen-number' };

export type CitizenNumberError = 'length' | 'characters' | 'fifteen-digits' | 'date' | 'check-character';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** The check character of the first 17 digits (GB 11643: weighted sum modulo 11). */
export function checkCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Reads what a person typed or pasted: blanks are dropped, full-width characters become half-width, x becomes X.
 *
 * The region at the front is where the number was first given out, decades ago; it says nothing about the household
 * registration of today and is not checked. Nor is the date compared with today: the domain has no clock.
 */
export function parseCitizenNumber(text: string): Result<CitizenNumber, CitizenNumberError> {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (/^\d{15}$/.test(number)) return failed('fifteen-digits');
  if (number.length !== 18) return failed('length');
  if (!/^\d{17}[\dX]$/.test(number)) return failed('characters');
  if (!isLocalDate(birthDateOf(number as CitizenNumber))) return failed('date');
  if (checkCharacter(number.slice(0, 17)) !== number[17]) return failed('check-character');
  return ok(number as CitizenNumber);
}

export function birthDateOf(number: CitizenNumber): LocalDate {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/** The 17th digit: odd is male. */
export function sexOf(number: CitizenNumber): 'male' | 'female' {
  return Number(number[16]) % 2 === 1 ? 'male' : 'female';
}
