import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card: ServiceCard = {
  id: 'employment-registration',
  version: 1,
  from: '2026-01-01',
  name: '就业失业登记',
  summary: '找到工作的登记就业，没有工作、想找工作的登记失业，登记以后可以享受就业帮扶。',
};
