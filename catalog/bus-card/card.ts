import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'bus-card',
  version: 1,
  from: '2026-01-01',
  name: '残疾人公交卡',
  summary: '坐公交免费或者半价。第一张卡不要钱，每年核对一次还是不是您本人在用。',
};
