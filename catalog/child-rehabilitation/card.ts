import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'child-rehabilitation',
  version: 1,
  from: '2026-01-01',
  name: '残疾儿童康复救助',
  summary: '孩子经过医生诊断、需要康复训练的，补助训练的费用。不用先办残疾人证，金额以当地公布为准。',
};
