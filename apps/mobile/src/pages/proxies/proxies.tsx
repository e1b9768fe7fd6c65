import type { Reply } from '@yimi/api-client/client';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/proxies.ts';
import { dayText } from '../../texts/time.ts';

type Proxy = Reply<'/api/proxies', 'get'>['given'][number];
type Ending = { proxy: Proxy; own: boolean };

/** Whom the person lets act for them, and for whom they act. Three taps from the home page end one. */
function Proxies() {
  const proxies = useData(() => api.get('/api/proxies'), []);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [revoked, setRevoked] = useState(false);
  const sending = useSending();
  const revoke = ({ proxy }: Ending) =>
    sending.send(async () => {
      await api.post('/api/proxies/{id}/revoke', { path: { id: proxy.id } });
      setEnding(null);
      setRevoked(true);
      await proxies.reload();
    });

  if (ending)
    return (
      <Page
        title={(ending.own ? texts.sureTitle : texts.sureLeaveTitle)(ending.proxy.nameMasked)}
        step="sure"
        error={sending.errors.length > 0}
      >
        <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
        <Text>{ending.own ? texts.sureSays : texts.sureLeaveSays}</Text>
        <Button busy={sending.busy} onPress={() => revoke(ending)}>
          {texts.sure}
        </Button>
        <Button look="quiet" onPress={() => setEnding(null)}>
          {texts.keep}
        </Button>
      </Page>
    );
  return (
    <LoadedPage title={texts.title} data={proxies}>
      {({ given, received }) => (
        <Page title={texts.title} step={revoked ? 'revoked' : 'list'}>
          {revoked && <Callout tone="good" title={texts.revoked} />}
          <Text tone="soft">{texts.lead}</Text>
          <Heading level={2}>{texts.given}</Heading>
          {given.length === 0 && <Text>{texts.noneGiven}</Text>}
          <List
            look="cards"
            label={texts.given}
            items={given.map((proxy) => (
              <ProxyCard
                key={proxy.id}
                proxy={proxy}
                act={texts.revoke}
                label={texts.revokeOf(proxy.nameMasked)}
                onPress={() => setEnding({ proxy, own: true })}
              />
            ))}
          />
          <Link to={routes.proxyGrant()} look="primary">
            {texts.grant}
          </Link>
          {received.length > 0 && <Heading level={2}>{texts.received}</Heading>}
          {received.length > 0 && (
            <List
              look="cards"
              label={texts.received}
              items={received.map((proxy) => (
                <ProxyCard
                  key={proxy.id}
                  proxy={proxy}
                  act={texts.leave}
                  label={texts.leaveOf(proxy.nameMasked)}
                  onPress={() => setEnding({ proxy, own: false })}
                />
              ))}
            />
          )}
        </Page>
      )}
    </LoadedPage>
  );
}

type ProxyCardProps = { proxy: Proxy; act: string; label: string; onPress: () => void };

function ProxyCard({ proxy, act, label, onPress }: ProxyCardProps) {
  return (
    <Stack look="card" gap="small">
      <Heading level={3}>{proxy.nameMasked}</Heading>
      <Text tone="soft">{texts.until(dayText(proxy.validTo))}</Text>
      <Button look="quiet" label={label} onPress={onPress}>
        {act}
      </Button>
    </Stack>
  );
}

export default signedIn(Proxies);
