import { useRouter } from '@tarojs/taro';
import { citationOf } from '@yimi/service-kit/legal-basis';
import type { Service } from '@yimi/service-kit/service';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import { Details } from '../../parts/details';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useLook } from '../../state/look.ts';
import { offeredService } from '../../state/service.ts';
import { useSession } from '../../state/session.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/guide.ts';

/** What a service is, what one needs for it, and every way to it. Open to everyone. */
export default function Guide() {
  const { service: id = '' } = useRouter().params;
  const service = useData(() => offeredService(id), [id]);
  return (
    <LoadedPage title={texts.title} data={service}>
      {(one) => <ServiceGuide service={one} />}
    </LoadedPage>
  );
}

function ServiceGuide({ service }: { service: Service }) {
  const { id } = service;
  const session = useSession();
  const drafts = useData(() => (session ? api.get('/api/drafts') : Promise.resolve([])), [session]);
  const own = drafts.value?.filter((draft) => draft.serviceId === id) ?? [];
  const { name, summary, easyRead, offline, signLanguageVideo, legalBasis } = service.texts;
  const { easy } = useLook();

  return (
    <Page title={name}>
      {easy ? <List items={easyRead} /> : <Text tone="lead">{summary}</Text>}
      {own.map((draft) => (
        <Link key={draft.id} to={routes.form(draft.id)} look="primary" icon="pen">
          {`${texts.resume}：${draft.subject.name}`}
        </Link>
      ))}
      <Link to={routes.start(id)} look={own.length > 0 ? 'secondary' : 'primary'} icon="next">
        {session?.kind === 'staff' ? texts.startFor : texts.start}
      </Link>
      <Text tone="soft">{texts.time}</Text>
      <Stack look="card" gap="small">
        <Heading level={2}>{texts.need}</Heading>
        <List items={needed(service)} />
      </Stack>
      <Stack look="card" gap="small">
        <Details title={easy ? texts.formal : texts.easy}>
          {easy ? <Text>{summary}</Text> : <List items={easyRead} />}
        </Details>
        <Details title={texts.offline}>
          <List items={offline} />
        </Details>
        <Details title={texts.sign}>{'none' in signLanguageVideo && <Text>{signLanguageVideo.none}</Text>}</Details>
        <Details title={texts.basis}>
          {legalBasis.map(({ document, articles }) => (
            <Stack key={document.name} gap="small">
              <Heading level={3}>{citationOf(document)}</Heading>
              <List items={articles.map(({ article, says }) => texts.article(article, says))} />
            </Stack>
          ))}
        </Details>
      </Stack>
    </Page>
  );
}

/** What an adult without a guardian is asked for when the population record is known. */
function needed({ form, texts: { questions } }: Service): string[] {
  const asked = visibleQuestions(
    form,
    {},
    { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: false },
  );
  const typed = asked.filter(({ kind, prefill }) => kind !== 'photo' && !prefill);
  const photos = asked.filter(({ kind }) => kind === 'photo');
  const ask = ({ id }: (typeof photos)[number]) => questions[id]?.ask ?? id;
  return [
    texts.typed(typed.length),
    ...photos.map((photo) => (photo.required ? texts.photoNeeded(ask(photo)) : texts.photoOptional(ask(photo)))),
  ];
}
