/** Certificates. */
import type { ProblemText } from './problem-text.ts';

export const CERTIFICATE_PROBLEMS = {
  'certificate-not-in-force': {
    status: 409,
    title: '这本残疾人证现在的状态[是“{why}”，]不能办这件事。请换一项办，或者联系区残联。',
    developer: 'The status of the certificate is none that the service takes.',
  },
  'reveal-by-holder-only': {
    status: 403,
    title: '完整号码只有本人或监护人能看。',
    developer: 'reveal=1 is for the holder and the guardian.',
  },
} as const satisfies Record<string, ProblemText>;
