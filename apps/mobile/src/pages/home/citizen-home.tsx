import { Heading } from '../../parts/heading';
import { LinkCard } from '../../parts/link-card';
import { Stack } from '../../parts/stack';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { offeredCard } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { texts } from '../../texts/home.ts';
import { OpenCards } from './open-cards.tsx';
import { ServiceCards } from './service-cards.tsx';
import { SignOut } from './sign-out.tsx';

/** What was begun, what can be begun, and what belongs to this person. */
export function CitizenHome() {
  const drafts = useData(() => api.get('/api/drafts'), []);
  const certificates = useData(() => api.get('/api/certificates'), []);
  const messages = useData(() => api.get('/api/messages'), []);
  useLive(['certificate.'], certificates.reload);
  useLive(['message.'], messages.reload);
  const unread = messages.value?.filter(({ readAt }) => !readAt).length ?? 0;

  return (
    <>
      {drafts.value?.map((draft) => (
        <LinkCard
          key={draft.id}
          to={routes.form(draft.id)}
          title={texts.resume(offeredCard(draft.serviceId).name)}
          says={texts.resumeSays(draft.subject.name)}
          icon="pen"
        />
      ))}
      <ServiceCards by="citizen" to={routes.guide} />
      <Stack gap="small">
        <Heading level={2}>{texts.mine}</Heading>
        {certificates.value?.map(({ id, holderName, levelName }) => (
          <LinkCard
            key={id}
            to={routes.certificate(id)}
            title={texts.certificateOf(holderName)}
            says={levelName}
            icon="certificate"
            look="small"
          />
        ))}
        <LinkCard to={routes.cases()} title={texts.cases} says={texts.casesSays} icon="list" look="small" />
        <LinkCard to={routes.benefits()} title={texts.benefits} says={texts.benefitsSays} icon="heart" look="small" />
        <LinkCard
          to={routes.messages()}
          title={texts.messages}
          says={texts.messagesSays}
          mark={unread > 0 ? texts.unread(unread) : undefined}
          icon="message"
          look="small"
        />
        <LinkCard to={routes.proxies()} title={texts.proxies} says={texts.proxiesSays} icon="people" look="small" />
        <LinkCard to={routes.trail()} title={texts.trail} says={texts.trailSays} icon="eye" look="small" />
        <LinkCard to={routes.sessions()} title={texts.sessions} says={texts.sessionsSays} icon="phone" look="small" />
        <OpenCards />
      </Stack>
      <SignOut />
    </>
  );
}
