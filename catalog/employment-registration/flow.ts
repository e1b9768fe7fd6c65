/** Social security registers. */
export { SOCIAL_SECURITY_REGISTERS as flow } from '../social-security-flow.ts';
