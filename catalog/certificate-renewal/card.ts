import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card = {
  id: 'certificate-renewal',
  version: 1,
  from: '2026-01-01',
  name: '残疾人证到期换领',
  summary: '证快到期了，或者已经过期，免费换一本。号码不变，有效期从发新证那天重新算十年。',
} as const satisfies ServiceCard;
