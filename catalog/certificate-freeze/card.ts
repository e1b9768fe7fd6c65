import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card = {
  id: 'certificate-freeze',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['district-reviewer'],
  name: '残疾人证冻结',
  summary: '户口迁走六个月还没有迁证的，区残联先冻结这本证。办好迁移就能恢复。',
} as const satisfies ServiceCard;
