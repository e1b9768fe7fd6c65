import { useRouter } from '@tarojs/taro';
import { Callout } from '../../parts/callout';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { serviceOf, withService } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/cases.ts';

/** It has arrived: its number, and what happens next. */
function Submitted() {
  const { case: id = '' } = useRouter().params;
  const loaded = useData(() => withService(api.get('/api/cases/{id}', { path: { id } })), [id]);
  return (
    <LoadedPage title={texts.submittedTitle} data={loaded}>
      {({ caseNo, serviceId, serviceVersion, stage }) => {
        const words = serviceOf(serviceId, serviceVersion).texts;
        return (
          <Page title={texts.submittedTitle} says={`${texts.submittedTitle}。${texts.caseNo(caseNo)}`}>
            <Callout tone="good" title={words.name}>
              <Text tone="soft">{texts.submittedNo}</Text>
              <Text tone="figure">{caseNo}</Text>
            </Callout>
            <Text>{texts.submittedSays}</Text>
            <Stack look="card" gap="small">
              <Heading level={2}>{texts.next}</Heading>
              <Text>{words.stages[stage]?.citizen}</Text>
            </Stack>
            <Link to={routes.case(id)} look="primary" instead>
              {texts.seeCase}
            </Link>
            <Link to={routes.home()} look="secondary" instead>
              {texts.home}
            </Link>
          </Page>
        );
      }}
    </LoadedPage>
  );
}

export default signedIn(Submitted);
