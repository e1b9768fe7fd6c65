import type { Session } from '@yimi/api-client/views';
import type { Permission } from '@yimi/domain/permissions';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { Heading } from '../../parts/heading';
import { LinkCard } from '../../parts/link-card';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { useLanes } from '../../state/kept-drafts.ts';
import { choosePost } from '../../state/session.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/home.ts';
import { texts as offlineTexts } from '../../texts/offline.ts';
import { OpenCards } from './open-cards.tsx';
import { ServiceCards } from './service-cards.tsx';
import { SignOut } from './sign-out.tsx';

/** What this post does on the phone; the rest of its work lies on the console. */
export function StaffHome({ session }: { session: Session }) {
  const may = (permission: Permission) => session.permissions.includes(permission);
  const worksHere = may('draft.write') || may('assessment.write');
  return (
    <>
      <Posts session={session} />
      {may('assessment.write') && (
        <LinkCard to={routes.assessments()} title={texts.assessments} says={texts.assessmentsSays} icon="doctor" />
      )}
      {may('visit.read') && <LinkCard to={routes.visits()} title={texts.visits} says={texts.visitsSays} icon="home" />}
      {may('draft.write') && (
        <>
          <KeptDrafts />
          <ServiceCards by="liaison" to={routes.guide} />
          <Stack gap="small">
            <Heading level={2}>{texts.work}</Heading>
            <LinkCard to={routes.cases()} title={texts.entries} says={texts.entriesSays} icon="list" look="small" />
            {may('queue.read') && (
              <LinkCard to={routes.queue()} title={texts.queue} says={texts.queueSays} icon="people" look="small" />
            )}
          </Stack>
        </>
      )}
      {!worksHere && (
        <Callout title={texts.console}>
          <Text>{texts.consoleSays}</Text>
        </Callout>
      )}
      <OpenCards />
      <SignOut />
    </>
  );
}

/** What was begun and lies on this phone. */
function KeptDrafts() {
  const lanes = useLanes().filter(({ actions }) => actions.at(-1)?.kind !== 'submit');
  return lanes.map(({ id, draft }) => (
    <LinkCard
      key={id}
      to={routes.form(id)}
      title={offlineTexts.resume(draft.subject.name)}
      says={offlineTexts.resumeSays}
      icon="pen"
    />
  ));
}

function Posts({ session }: { session: Session }) {
  const { send, busy } = useSending();
  const others = session.posts.filter(({ id }) => id !== session.post?.id);
  if (!session.post) return null;
  return (
    <Stack look="tinted" gap="small">
      <Text tone="soft">{texts.post}</Text>
      <Text tone="strong">{session.post.unitName}</Text>
      {others.map(({ id, unitName }) => (
        <Button key={id} look="quiet" busy={busy} onPress={() => send(() => choosePost(id))}>
          {texts.switchPost(unitName)}
        </Button>
      ))}
    </Stack>
  );
}
