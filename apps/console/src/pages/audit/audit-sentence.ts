import type { AuditItem } from '@yimi/api-client/views';
import { AUDIT } from '../../texts/audit.ts';

/** 程斌（呼兰区残疾人联合会 · 区残联审核人）为了“办理案号 N-1 的申请”，看了办件，档案是王*明的。 */
export function auditSentence({ who, roleName, unitName, why, did, personMasked, caseNo }: AuditItem): string {
  const name = who ?? (roleName === AUDIT.systemRole ? AUDIT.systemRole : AUDIT.nobody);
  const actor = name === roleName ? name : AUDIT.who(name, AUDIT.post(unitName, roleName));
  const ofCase = why === null && caseNo !== null ? AUDIT.ofCase(caseNo) : '';
  return `${actor}${why === null ? '' : AUDIT.why(why)}${did}${ofCase}${personMasked === null ? '' : AUDIT.whose(personMasked)}。`;
}
