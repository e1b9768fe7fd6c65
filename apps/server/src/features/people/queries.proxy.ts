/** Who acts for whom by consent. */
import { localDate } from '@yimi/domain/local-date';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findProxiesOf, findProxy, type ProxyRow } from './store.proxy.ts';

/** Those in force: `given` by the caller, and `received`. Names masked: 李*明. */
export async function ownProxies({ store }: Services, { personId = '' }: Session) {
  // The two see each other's masked name, and nothing else of the other's record.
  const rows = await store.read<ProxyRow>(
    countyScope(store.county),
    findProxiesOf(store.county, personId, localDate(store.now())),
  );
  const view = (row: ProxyRow, nameMasked: string) => ({
    id: row.id,
    nameMasked,
    since: localDate(row.consentedAt),
    validTo: row.validTo,
  });
  return {
    given: rows.filter(({ principalId }) => principalId === personId).map((row) => view(row, row.agentMasked)),
    received: rows.filter(({ agentId }) => agentId === personId).map((row) => view(row, row.principalMasked)),
  };
}

export async function findProxyById(read: Reader, store: Store, id: string): Promise<ProxyRow | undefined> {
  const [proxy] = await read<ProxyRow>(findProxy(store.county, id));
  return proxy;
}
