/**
 * How much of a personal value is shown: one set of functions for API, lists, exports, print and logs.
 *
 * Stars stand for a fixed number of characters where the true length would tell something, so a reissued
 * certificate or a long address is not told from another.
 */

const star = (count: number): string => '*'.repeat(Math.max(0, count));

/** 李四 → 李*, 王小明 → 王*明, 欧阳小明 → 欧**明 */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  const [first = '', ...rest] = characters;
  const last = rest[rest.length - 1] ?? '';
  if (rest.length === 0) return star(characters.length);
  return rest.length === 1 ? `${first}*` : first + star(rest.length - 1) + last;
}

/** 王建 and 父 → 王*(父) */
export function maskGuardian(name: string, relation: string): string {
  return `${maskName(name)}(${relation})`;
}

/** For those who work on the case: 230111********0016 */
export function maskCitizenNumber(number: string): string {
  return number.length === 18 ? number.slice(0, 6) + star(8) + number.slice(14) : star(18);
}

/** For the public: 2301************** */
export function maskCitizenNumberPublic(number: string): string {
  return number.length === 18 ? number.slice(0, 4) + star(14) : star(18);
}

/** 230111**************: the last two digits tell category and level, and B1 tells that one was lost. */
export function maskCertificateNumber(number: string): string {
  return number.length >= 20 ? number.slice(0, 6) + star(14) : star(20);
}

/** 138****5678 */
export function maskPhone(phone: string): string {
  return phone.length === 11 ? `${phone.slice(0, 3)}****${phone.slice(7)}` : star(11);
}

/** ************1234 */
export function maskBankCard(number: string): string {
  return number.length >= 12 ? star(12) + number.slice(-4) : star(16);
}

const TOWNSHIP_END = /街道|镇|乡/;
const VILLAGE_END = /村|社区|居委会/;

/**
 * Down to the village or community: 呼兰区康金街道历井村*** . An address that names none is shown down to its
 * township, and one without a township not at all.
 */
export function maskAddress(address: string): string {
  const township = TOWNSHIP_END.exec(address);
  if (!township) return star(3);
  const townshipEnd = township.index + township[0].length;
  const village = VILLAGE_END.exec(address.slice(townshipEnd));
  const shown = village ? townshipEnd + village.index + village[0].length : townshipEnd;
  return address.slice(0, shown) + star(3);
}
