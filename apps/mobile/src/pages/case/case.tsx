import { useRouter } from '@tarojs/taro';
import type { CaseView } from '@yimi/api-client/views';
import { isDeskAct } from '@yimi/service-kit/desk-acts';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { Service } from '@yimi/service-kit/service';
import { useEffect, useRef, useState } from 'react';
import { Callout } from '../../parts/callout';
import { Details } from '../../parts/details';
import { Heading } from '../../parts/heading';
import { LinkCard } from '../../parts/link-card';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { serviceOf, withService, withServices } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { texts } from '../../texts/case.ts';
import { CaseStanding } from '../cases/case-standing.tsx';
import { AppointmentCard } from './appointment-card.tsx';
import { CaseClocks } from './case-clocks.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseParts } from './case-parts.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { OpenActions } from './open-actions.tsx';

/** One case: where it stands, what the person can do, both clocks, and all that happened. Follows the server live. */
function Case() {
  const { case: id = '' } = useRouter().params;
  const loaded = useData(() => readCase(id), [id]);
  useLive(['case.', 'certificate.', 'appointment.'], loaded.reload);
  return (
    <LoadedPage title={texts.title} data={loaded}>
      {(view) => <CasePage view={view} service={serviceOf(view.serviceId, view.serviceVersion)} />}
    </LoadedPage>
  );
}

/** The case with its service, and those of its parts. */
async function readCase(id: string): Promise<CaseView> {
  const view = await withService(api.get('/api/cases/{id}', { path: { id } }));
  await withServices(Promise.resolve(view.parts));
  return view;
}

function CasePage({ view, service }: { view: CaseView; service: Service }) {
  const stage = service.texts.stages[view.stage];
  const news = useStageNews(stage?.name ?? '');
  return (
    <Page title={service.texts.name} says={news}>
      <Text tone="soft">{texts.whose(view.subject.name, view.caseNo)}</Text>
      <Stack look="card" label={texts.now}>
        <CaseStanding of={view} />
        <Heading level={2}>{stage?.name}</Heading>
        <Text>{stage?.citizen}</Text>
        <Reasons view={view} service={service} />
        {view.certificateId && (
          <LinkCard
            to={routes.certificate(view.certificateId)}
            title={texts.certificate}
            says={texts.certificateSays}
            icon="certificate"
            look="small"
          />
        )}
        <OpenActions view={view} />
      </Stack>
      {view.appointment && runningStage(service, view.stage)?.waitsFor === 'visit' && (
        <AppointmentCard appointment={view.appointment} />
      )}
      <CaseParts parts={view.parts} />
      <CaseClocks clocks={view.clocks} />
      <CaseHistory view={view} service={service} />
      <Details title={texts.answers}>
        <GivenAnswers view={view} service={service} />
      </Details>
    </Page>
  );
}

/** Spoken when the case moves on while the page is open. */
function useStageNews(name: string): string | undefined {
  const before = useRef(name);
  const [news, setNews] = useState<string>();
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    setNews(texts.news(name));
  }, [name]);
  return news;
}

/** Why it was returned or refused, said where the person looks first. */
function Reasons({ view, service }: { view: CaseView; service: Service }) {
  const last = view.timeline.filter(({ action }) => action !== 'escalate' && !isDeskAct(action)).at(-1);
  if (!last?.words) return null;
  const { reason, missing = [], note } = last.words;
  if (!reason && missing.length === 0) return null;
  return (
    <Callout tone="you" title={missing.length > 0 ? texts.missing : texts.reasonTitle}>
      {reason && <Text>{service.texts.refusalReasons[reason] ?? reason}</Text>}
      {missing.map((item) => (
        <Text key={item}>{service.texts.missingItems[item] ?? item}</Text>
      ))}
      {note && <Text tone="soft">{note}</Text>}
    </Callout>
  );
}

export default signedIn(Case);
