/** What is filled in for one action, and what is still lacking. */
import type { FormError } from '../../parts/error-summary.tsx';
import type { ActionOutlook } from '../../service/action-outlook.ts';
import { ACTIONS } from '../../texts/actions.ts';

export type ActionDraft = {
  /** A key of the service's refusal reasons, OTHER, or '' while nothing is chosen. */
  reason: string;
  words: string;
  missing: string[];
  note: string;
  hospitalId: string;
  slotId: string;
  /** Of an act that sends back: to where. */
  stage: string;
};

/** The reason is in one's own words. No key of a service begins with a star. */
export const OTHER = '*other';
/** The hospital is named another time. */
export const LATER = 'later';

export const EMPTY_DRAFT: ActionDraft = {
  reason: '',
  words: '',
  missing: [],
  note: '',
  hospitalId: '',
  slotId: '',
  stage: '',
};

/** Ids of the fields, so that an error leads to its field. */
export const FIELD = {
  reason: 'action-reason',
  words: 'action-words',
  missing: 'action-missing',
  hospital: 'action-hospital',
  slot: 'action-slot',
  stage: 'action-stage',
} as const;

export type Asked = Pick<ActionOutlook, 'needs' | 'reasons' | 'backTo'> & { hospital: boolean; slot: boolean };

/** Whether a reason is chosen from a list. */
export function listsReasons({ reasons }: Pick<Asked, 'reasons'>): boolean {
  return reasons.length > 0;
}

export function draftErrors(draft: ActionDraft, asked: Asked): FormError[] {
  const errors: FormError[] = [];
  const { errors: says } = ACTIONS;
  if (asked.backTo.length > 0 && draft.stage === '') errors.push({ fieldId: FIELD.stage, says: says.stage });
  if (asked.needs === 'reason' && listsReasons(asked) && draft.reason === '')
    errors.push({ fieldId: FIELD.reason, says: says.reason });
  if (asked.needs === 'reason' && (!listsReasons(asked) || draft.reason === OTHER) && draft.words.trim() === '')
    errors.push({ fieldId: FIELD.words, says: says.reasonWords });
  if (asked.needs === 'missing-items' && draft.missing.length === 0)
    errors.push({ fieldId: FIELD.missing, says: says.missing });
  if (asked.hospital && draft.hospitalId === '') errors.push({ fieldId: FIELD.hospital, says: says.hospital });
  if (asked.slot && draft.slotId === '') errors.push({ fieldId: FIELD.slot, says: says.slot });
  return errors;
}

/** The reason to send: a key of the service's refusal reasons, or one's own words. */
export function reasonOf(draft: ActionDraft, asked: Pick<Asked, 'reasons'>): string {
  return listsReasons(asked) && draft.reason !== OTHER ? draft.reason : draft.words.trim();
}
