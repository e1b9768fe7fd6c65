// Own process. Environment: PORT, HOST (default 127.0.0.1), DEMO_LOGINS (JSON: [{login, says}]).
import { closeOnSignal } from '../close-on-signal.ts';
import type { DemoLogin } from './authenticator-part.ts';
import { buildSmsSimulator } from './sms-simulator.ts';

const logins = JSON.parse(process.env.DEMO_LOGINS ?? '[]') as DemoLogin[];
const app = buildSmsSimulator({ now: () => new Date(), logins });
await app.listen({ port: Number(process.env.PORT ?? 8081), host: process.env.HOST ?? '127.0.0.1' });
closeOnSignal(() => app.close());
