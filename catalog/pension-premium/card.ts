import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'pension-premium',
  version: 1,
  from: '2026-01-01',
  name: '养老保险费代缴',
  summary: '重度残疾、参加城乡居民养老保险的，最低一档的保险费由政府替您交。金额以当地公布为准。',
};
