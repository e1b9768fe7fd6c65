/** What the engine says itself; what a service says stands in its own texts. */

import type { CertificateStatus } from '@yimi/service-kit/outcome';

/** Front of every case number, for 残疾人. */
export const CASE_NUMBER_PREFIX = '残';

/** Origin of a value that the applicant gave when the application was begun. */
export const GIVEN_AT_BEGIN = '开始申请时填写的';

/** What the certificate is that is not fit for what is asked. */
export const HELD_STATUS: Record<CertificateStatus, string> = {
  active: '有效',
  frozen: '冻结',
  expired: '过期',
  lost: '挂失',
  superseded: '已换新证',
  cancelled: '注销',
};
