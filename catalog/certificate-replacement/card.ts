import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'certificate-replacement',
  version: 1,
  from: '2026-01-01',
  name: '残疾人证挂失补办',
  summary: '证丢了，先挂失，再补一本。内容和有效期不变，号码后面加 B1、B2。不用再去医院，也不收费。',
};
