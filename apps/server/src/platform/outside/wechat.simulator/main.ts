// Own process. Environment: PORT, HOST (default 127.0.0.1), WECHAT_APP_ID, WECHAT_SECRET.
import { closeOnSignal } from '../close-on-signal.ts';
import { buildWechatSimulator } from './wechat-simulator.ts';

const { WECHAT_APP_ID: appId = '', WECHAT_SECRET: secret = '' } = process.env;
const app = buildWechatSimulator({ appId, secret, now: () => new Date() });
await app.listen({ port: Number(process.env.PORT ?? 8083), host: process.env.HOST ?? '127.0.0.1' });
closeOnSignal(() => app.close());
