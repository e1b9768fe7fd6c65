import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'fuel-subsidy',
  version: 1,
  from: '2026-01-01',
  name: '机动轮椅车燃油补贴',
  summary: '下肢残疾、自己有机动轮椅车的，每年补一次油钱。每年申请一次，金额以当地公布为准。',
};
