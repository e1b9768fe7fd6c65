import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/benefits.ts';
import { BenefitCard } from './benefit-card.tsx';

/** Everything that a person and those in their care are or were entitled to. Follows the server live. */
function Benefits() {
  const benefits = useData(() => api.get('/api/entitlements'), []);
  useLive(['entitlement.', 'payment.'], benefits.reload);
  const sending = useSending();
  const ask = (id: string, way: 'face' | 'staff' | 'home-visit') =>
    sending.send(async () => {
      await api.post('/api/entitlements/{id}/check-requests', { path: { id }, body: { way } });
      await benefits.reload();
    });
  return (
    <LoadedPage title={texts.title} data={benefits}>
      {(all) => (
        <Page title={texts.title} error={sending.errors.length > 0}>
          <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
          {all.length === 0 ? (
            <Callout title={texts.none}>
              <Text>{texts.noneSays}</Text>
            </Callout>
          ) : (
            <>
              <Text tone="soft">{texts.lead}</Text>
              <List
                look="cards"
                label={texts.title}
                items={all.map((benefit) => (
                  <BenefitCard
                    key={benefit.id}
                    benefit={benefit}
                    busy={sending.busy}
                    onAsk={(way) => ask(benefit.id, way)}
                  />
                ))}
              />
            </>
          )}
          <Link to={routes.home()} look="secondary" instead>
            {texts.home}
          </Link>
        </Page>
      )}
    </LoadedPage>
  );
}

export default signedIn(Benefits);
