/** Numbers of bank accounts: a card's number carries a check digit, a passbook's does not. */

const ACCOUNT = /^\d{12,21}$/;
/** UnionPay cards begin with 62 and have 16 to 19 digits (GB/T 14504 with the check of ISO/IEC 7812). */
const CARD = /^62\d{14,17}$/;

/** The number as it is stored: without the blanks that are printed on cards. */
export function plainAccount(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '');
}

/** The check digit of ISO/IEC 7812 (Luhn). */
function checks(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether it can be the number of an account. Whose it is only the bank knows. */
export function isBankAccount(text: string): boolean {
  const digits = plainAccount(text);
  return ACCOUNT.test(digits) && (!CARD.test(digits) || checks(digits));
}

/** How it is shown to whoever does not pay: the last four digits tell one card from another. */
export function maskAccount(text: string): string {
  const digits = plainAccount(text);
  return `${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`;
}
