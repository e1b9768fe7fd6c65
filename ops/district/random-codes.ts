import type { Random } from './random.ts';

/** Without letters and digits that are mistaken for others, as codes are issued. */
const LETTERS = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

/** What stands for verification on a certificate. */
export function verificationCode(random: Random): string {
  return Array.from({ length: 12 }, () => random.pick(LETTERS)).join('');
}

/** Serial of an electronic licence. */
export function licenceSerial(random: Random): string {
  return `HL${Array.from({ length: 14 }, () => random.int(0, 9)).join('')}`;
}
