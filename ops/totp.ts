/** `npm run totp -- reviewer1`: the current one-time code of a demo login. */
import { demoTotpCode } from '@yimi/server/platform/outside/sms.simulator/demo-totp';

const login = process.argv[2];
if (!login) {
  console.error('Name a demo login: npm run totp -- reviewer1');
  process.exit(2);
}
const { code, secondsLeft } = demoTotpCode(login, new Date());
console.log(`${code}  (${secondsLeft} s)`);
