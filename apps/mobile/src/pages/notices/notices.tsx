import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { SummaryList } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/notices.ts';
import { dayText } from '../../texts/time.ts';

/** Who is to get a certificate: open to everyone, with part of the name only. */
export default function Notices() {
  const notices = useData(() => api.get('/api/notices'), []);
  return (
    <LoadedPage title={texts.title} data={notices}>
      {(all) => (
        <Page title={texts.title}>
          <Text tone="soft">{texts.lead}</Text>
          {all.length === 0 && <Text>{texts.none}</Text>}
          <List
            look="cards"
            label={texts.title}
            items={all.map(({ id, nameMasked, villageName, serviceName, startsOn, endsOn }) => (
              <Stack key={id} look="card" gap="small">
                <Heading level={2}>{nameMasked}</Heading>
                <SummaryList
                  rows={[
                    { key: 'where', name: texts.where, value: villageName },
                    { key: 'service', name: texts.service, value: serviceName },
                    { key: 'days', name: texts.days, value: texts.span(dayText(startsOn), dayText(endsOn)) },
                  ]}
                />
                <Link to={routes.objection(id)} label={texts.objectOne(nameMasked)}>
                  {texts.object}
                </Link>
              </Stack>
            ))}
          />
        </Page>
      )}
    </LoadedPage>
  );
}
