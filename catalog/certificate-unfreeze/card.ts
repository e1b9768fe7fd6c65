import type { ServiceCard } from '@yimi/service-kit/service';

/** What is known of the service before the rest of it is loaded. */
export const card = {
  id: 'certificate-unfreeze',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['district-reviewer'],
  name: '残疾人证解冻',
  summary: '冻结的原因没有了，恢复这本证。区残联核实以后办，本人会收到消息。',
} as const satisfies ServiceCard;
