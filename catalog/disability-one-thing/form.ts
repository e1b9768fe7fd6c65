/** The one question of its own; all others are those of the parts, each asked once. */
import { PARTS } from '@yimi/service-kit/bundle';
import type { Form } from '@yimi/service-kit/form';

/** Of the list of 甘残联发〔2024〕6号 what somebody with a certificate in force can ask for at once. */
export const BUNDLED = ['living-subsidy', 'care-subsidy', 'pension-premium', 'employment-registration'] as const;

export const form: Form = {
  sections: ['wanted'],
  questions: [{ id: PARTS, kind: 'choices', section: 'wanted', required: true, options: BUNDLED }],
};
