import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card = {
  id: 'certificate-cancellation',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['citizen', 'district-reviewer'],
  name: '残疾人证注销',
  summary: '不想再要这本证，可以注销。注销以后一年内不能再申请，想清楚再办。',
} as const satisfies ServiceCard;
