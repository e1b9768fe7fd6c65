/** The federation looks at the certificate, social security decides. */
export { SOCIAL_SECURITY_DECIDES as flow } from '../social-security-flow.ts';
