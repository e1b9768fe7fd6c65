import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'certificate-damaged',
  version: 1,
  from: '2026-01-01',
  name: '残疾人证损坏换新',
  summary: '证坏了、看不清了，交回旧证，换一本一样的。号码、等级和有效期都不变，不用去医院，不收费。',
};
