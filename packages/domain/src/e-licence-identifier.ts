/**
 * The identifier of an electronic licence (电子证照标识, GB/T 36904-2018):
 * 1.2.156.3005.2 . type . issuer . serial . version . check character
 *
 * It is shown and logged everywhere, so neither citizen number nor certificate number may be the serial.
 */
import { failed, ok, type Result } from './result.ts';

export type ELicenceIdentifier = {
  /** Unified social credit code of who defined the type (18 characters) and three digits. */
  type: string;
  /** Code of the issuer: a unified social credit code, or a region code in older ones. */
  issuer: string;
  serial: string;
  /** From 1 to 999; one more at each renewal, change of level or reissue. */
  version: number;
};

const ROOT = '1.2.156.3005.2';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FORM = /^1\.2\.156\.3005\.2\.([0-9A-Z]{21})\.([0-9A-Z]{6,18})\.([0-9A-Z]+)\.(\d{3})\.([0-9A-Z])$/;

/** ISO 7064 MOD 37,36 over digits and capitals. */
export function mod3736(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
}

export function formatELicenceIdentifier({ type, issuer, serial, version }: ELicenceIdentifier): string {
  if (!Number.isInteger(version) || version < 1 || version > 999) throw new RangeError('version from 1 to 999');
  const number = String(version).padStart(3, '0');
  const check = mod3736(type + issuer + serial + number);
  const identifier = [ROOT, type, issuer, serial, number, check].join('.');
  if (!FORM.test(identifier)) throw new RangeError('type, issuer and serial are digits and capitals');
  return identifier;
}

/** One published identifier is known to fail the check: say so to a person instead of refusing foreign ones unseen. */
export function parseELicenceIdentifier(text: string): Result<ELicenceIdentifier, 'form' | 'check-character'> {
  const found = FORM.exec(text);
  if (!found) return failed('form');
  const [, type = '', issuer = '', serial = '', version = '', check] = found;
  if (mod3736(type + issuer + serial + version) !== check) return failed('check-character');
  return ok({ type, issuer, serial, version: Number(version) });
}

/** The identifier of the next version of the same licence. */
export function nextVersion(identifier: ELicenceIdentifier): ELicenceIdentifier {
  return { ...identifier, version: identifier.version + 1 };
}
