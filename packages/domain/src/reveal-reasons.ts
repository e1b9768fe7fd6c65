/** Why somebody may need a whole number, and which: staff choose the reason, and it decides what is shown. */

export const SECRETS = ['citizen-number', 'certificate-number', 'phone'] as const;
export type Secret = (typeof SECRETS)[number];

/** Closed, so that nothing personal is written into the trail, and the person reads a sentence instead of a remark. */
export const REVEAL_REASONS = {
  'check-papers': { shows: ['citizen-number'], says: '和身份证、户口本逐位核对' },
  'call-person': { shows: ['phone'], says: '打电话联系本人' },
  'national-registry': { shows: ['citizen-number', 'certificate-number'], says: '在全国残疾人信息系统里查询、更正' },
  'other-office': { shows: ['citizen-number'], says: '和公安、民政、医院核对信息' },
  'answer-person': { shows: ['citizen-number', 'certificate-number'], says: '答复本人的询问' },
} as const satisfies Record<string, { shows: readonly Secret[]; says: string }>;

export type RevealReason = keyof typeof REVEAL_REASONS;

export const SECRET_NAMES: Readonly<Record<Secret, string>> = {
  'citizen-number': '身份证号',
  'certificate-number': '残疾人证号',
  phone: '手机号',
};

/** 身份证号、残疾人证号 */
export function revealedBy(reason: RevealReason): string {
  return REVEAL_REASONS[reason].shows.map((secret) => SECRET_NAMES[secret]).join('、');
}

export function isRevealReason(text: unknown): text is RevealReason {
  return typeof text === 'string' && text in REVEAL_REASONS;
}
