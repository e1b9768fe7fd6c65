import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'driver-subsidy',
  version: 1,
  from: '2026-01-01',
  name: '学车补贴',
  summary: '拿到驾驶证以后申请，一个人补一次。补多少以当地公布为准。',
};
