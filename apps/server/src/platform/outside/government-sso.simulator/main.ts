// Own process. Environment: PORT, HOST (default 127.0.0.1), OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET,
// DISTRICT_URL (how browsers reach the district), LOGOUT_URL (how this process reaches it), DEMO_LOGINS (JSON: [{login, says}]).
import { once } from 'node:events';
import { closeOnSignal } from '../close-on-signal.ts';
import type { DemoPerson } from './pages.ts';
import { buildSsoSimulator } from './sso-simulator.ts';

const { OIDC_ISSUER: issuer = '', DISTRICT_URL: district = '', LOGOUT_URL: logoutUri = '' } = process.env;
const { server } = await buildSsoSimulator({
  issuer,
  client: {
    id: process.env.OIDC_CLIENT_ID ?? '',
    proof: { secret: process.env.OIDC_CLIENT_SECRET ?? '' },
    redirectUri: `${district}/console/sso`,
    leftUri: `${district}/console/`,
    logoutUri,
  },
  people: JSON.parse(process.env.DEMO_LOGINS ?? '[]') as DemoPerson[],
});
server.listen(Number(process.env.PORT ?? 8084), process.env.HOST ?? '127.0.0.1');
await once(server, 'listening');
closeOnSignal(async () => {
  server.closeAllConnections();
  server.close();
});
