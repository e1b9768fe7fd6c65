import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;

/** TOTP secret of a demo login, 20 bytes, base32. Anyone can compute it: never for a real account. */
export function demoTotpSecret(login: string): string {
  const bytes = createHash('sm3').update(`yimi-demo-totp:${login}`).digest().subarray(0, 20);
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** Current code (RFC 6238, SHA-1, 6 digits, 30 s) of a demo login and for how many seconds it still holds. */
export function demoTotpCode(login: string, at: Date): { code: string; secondsLeft: number } {
  const totp = new TOTP({ secret: Secret.fromBase32(demoTotpSecret(login)), period: PERIOD_SECONDS });
  const timestamp = at.getTime();
  return {
    code: totp.generate({ timestamp }),
    secondsLeft: PERIOD_SECONDS - (Math.floor(timestamp / 1000) % PERIOD_SECONDS),
  };
}
