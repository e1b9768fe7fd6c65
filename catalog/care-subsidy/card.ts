import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'care-subsidy',
  version: 1,
  from: '2026-01-01',
  name: '重度残疾人护理补贴',
  summary: '残疾一级、二级，要人长期照护的，每月领一笔护理补贴。从申请的这个月算起，金额以当地公布为准。',
};
