import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card = {
  id: 'certificate-regrade',
  version: 1,
  from: '2026-01-01',
  name: '残疾类别、等级变更',
  summary: '身体情况变了，请医生重新评定类别和等级。评定以后发新证，号码最后两位会变，旧证不再用。',
} as const satisfies ServiceCard;
