import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'disability-one-thing',
  version: 1,
  from: '2026-01-01',
  name: '残疾人服务一件事',
  summary: '两项补贴、养老保险代缴、就业登记，填一张表、交一次材料，一起办。每一项由各自的部门决定。',
};
