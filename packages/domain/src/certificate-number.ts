/**
 * The number printed on a certificate (残疾人证号, 办法 article 5): citizen number, category, level, and B1, B2 … after
 * a reissue. It changes with level and reissue and contains the citizen number, so it is never a key and is masked
 * as strictly.
 */
import { type CitizenNumber, parseCitizenNumber } from './citizen-number.ts';
import type { Category, Level } from './disability/category.ts';
import { failed, ok, type Result } from './result.ts';

export type CertificateNumber = {
  citizenNumber: CitizenNumber;
  category: Category;
  level: Level;
  /** How often it was reissued after a loss; 0 for the first. At most 99. */
  reissue: number;
};

const FORM = /^(\d{17}[\dX])([1-7])([1-4])(?:B([1-9]\d?))?$/;

export function parseCertificateNumber(text: string): Result<CertificateNumber, 'form' | 'citizen-number'> {
  const found = FORM.exec(text.normalize('NFKC').replace(/\s/g, '').toUpperCase());
  if (!found) return failed('form');
  const [, holder = '', category, level, reissue = '0'] = found;
  const citizenNumber = parseCitizenNumber(holder);
  if (!citizenNumber.ok) return failed('citizen-number');
  return ok({
    citizenNumber: citizenNumber.value,
    category: Number(category) as Category,
    level: Number(level) as Level,
    reissue: Number(reissue),
  });
}

/** 20 characters, or 22 to 23 after a reissue. */
export function formatCertificateNumber({ citizenNumber, category, level, reissue }: CertificateNumber): string {
  return `${citizenNumber}${category}${level}${reissue === 0 ? '' : `B${reissue}`}`;
}
