/** Time-based one-time passwords (RFC 6238): SHA-1, 6 digits, 30 seconds, as every authenticator app has them. */
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** One step to either side, for clocks that go wrong. */
const WINDOW = 1;

/** The number of the step in which an instant lies. */
export function totpStep(at: Date): number {
  return Math.floor(at.getTime() / 1000 / PERIOD_SECONDS);
}

/** The step to which a code belongs, if it is one of those accepted at this instant. */
export function stepOfCode(secretBase32: string, code: string, at: Date): number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(secretBase32), period: PERIOD_SECONDS });
  const delta = totp.validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  return delta === null ? undefined : totpStep(at) + delta;
}

/** The oldest step that is still accepted. */
export function oldestStep(at: Date): number {
  return totpStep(at) - WINDOW;
}
