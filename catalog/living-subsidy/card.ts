import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'living-subsidy',
  version: 1,
  from: '2026-01-01',
  name: '困难残疾人生活补贴',
  summary: '低保家庭里的残疾人，每月领一笔生活补贴。从申请的这个月算起，金额以当地公布为准。',
};
