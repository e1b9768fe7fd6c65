import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'disability-certificate',
  version: 1,
  from: '2026-01-01',
  name: '残疾人证新办',
  summary: '第一次办残疾人证。在手机上申请，到医院评定一次，电子证会发到手机里。办证不收费。',
};
