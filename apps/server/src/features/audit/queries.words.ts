/** A row of the trail in words: what was done, and why. The same words for the auditor and for the person. */
import { serviceOf } from '@yimi/catalog/catalog';
import { PERMISSION_NAMES } from '@yimi/domain/permission-names';
import type { Permission } from '@yimi/domain/permissions';
import { isRevealReason, REVEAL_REASONS, revealedBy } from '@yimi/domain/reveal-reasons';
import { actionText } from '@yimi/service-kit/generic-texts';
import type { TrailRow } from './store.ts';
import { auditTexts, DENIED, DONE } from './texts.ts';

type Told = Pick<
  TrailRow,
  'actorRole' | 'action' | 'outcome' | 'caseNo' | 'serviceId' | 'serviceVersion' | 'reason' | 'permission' | 'count'
>;

const ON_CASE = 'case.';

/** 看了办件; 受理了申请; 想登录，被系统拒绝 */
export function didWords(row: Told): string {
  if (row.action === 'request.denied') return auditTexts.refused(doorName(row.permission), row.count ?? 1);
  const done = doneWords(row);
  if (row.outcome !== 'denied') return done;
  return DENIED[row.action] ?? auditTexts.denied(done);
}

function doorName(permission: string | null): string | undefined {
  return permission && permission in PERMISSION_NAMES ? PERMISSION_NAMES[permission as Permission].name : undefined;
}

function doneWords({ action, serviceId, serviceVersion, reason }: Told): string {
  if (action === 'number.reveal' && isRevealReason(reason)) return auditTexts.revealed(revealedBy(reason));
  const known = DONE[action];
  if (known) return known;
  if (!action.startsWith(ON_CASE)) return auditTexts.unknown(action);
  if (serviceId === null || serviceVersion === null) return auditTexts.onCase;
  return actionText(serviceOf(serviceId, serviceVersion).texts, action.slice(ON_CASE.length)).done;
}

/** For what purpose somebody in a post did it; nothing where the act says it all. People need none for their own. */
export function whyWords({ actorRole, action, caseNo, reason }: Told): string | null {
  if (actorRole === 'citizen') return null;
  const { why } = auditTexts;
  if (action === 'number.reveal' && isRevealReason(reason)) return REVEAL_REASONS[reason].says;
  if (action === 'person.lookup') return why.lookup;
  if (action === 'complaint.list' || action === 'complaint.answer') return why.complaint;
  if (caseNo !== null) return why.case(caseNo);
  if (action === 'certificate.read') return why.certificate;
  return action === 'photo.read' ? why.photo : null;
}
