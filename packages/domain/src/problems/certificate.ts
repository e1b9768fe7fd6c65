/** Certificates and the national registry. */
import type { ProblemText } from './problem-text.ts';

export const CERTIFICATE_PROBLEMS = {
  'certificate-not-in-force': {
    status: 409,
    title: '这本残疾人证现在不能用[：{why}]。请联系区残联。',
    developer: 'The certificate is frozen, suspended, expired, lost or cancelled.',
  },
  'reveal-by-holder-only': {
    status: 403,
    title: '完整号码只有本人或监护人能看。',
    developer: 'reveal=1 is for the holder and the guardian.',
  },
  'verification-code-wrong': {
    status: 422,
    title: '核验码不对，请对照证件再输一次。',
    developer: 'The verification code is malformed.',
  },
  'registry-unavailable': {
    status: 502,
    title: '全国残疾人信息系统暂时没有回应，系统会自动再试，请稍后查看。',
    developer: 'The national registry did not answer, or its answer could not be verified.',
  },
} as const satisfies Record<string, ProblemText>;
