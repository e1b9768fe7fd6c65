import type { Session } from '@yimi/api-client/views';
import { Heading } from '../../parts/heading';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { loadSession, useSession } from '../../state/session.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/home.ts';
import { CitizenHome } from './citizen-home.tsx';
import { StaffHome } from './staff-home.tsx';
import { VisitorHome } from './visitor-home.tsx';

/** The first page: what this person can do here. Visitors see it too. */
export default function Home() {
  const session = useSession();
  const asked = useData(loadSession, []);
  if (session === undefined)
    return (
      <LoadedPage title={texts.title} data={{ ...asked, value: undefined }}>
        {() => null}
      </LoadedPage>
    );
  return (
    <Page title={texts.title} hero={<Hero session={session} />}>
      {!session && <VisitorHome />}
      {session?.kind === 'citizen' && <CitizenHome />}
      {session?.kind === 'staff' && <StaffHome session={session} />}
    </Page>
  );
}

function Hero({ session }: { session: Session | null }) {
  return (
    <>
      <Heading level={1}>{session ? texts.hello(session.name) : texts.welcome}</Heading>
      <Text tone="lead">{session ? texts.question : texts.lead}</Text>
    </>
  );
}
