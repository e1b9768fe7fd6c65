import { useState } from 'react';
import { unsentActs } from '../../offline/lane.ts';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { useLanes, useSignedOut, useVisitLanes } from '../../state/kept-drafts.ts';
import { sendAll } from '../../state/lanes.ts';
import { withServices } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/offline.ts';
import { dayText } from '../../texts/time.ts';
import { texts as visitTexts } from '../../texts/visits.ts';
import { RefusedLane } from './refused-lane.tsx';
import { RefusedVisit } from './refused-visit.tsx';

/** Everything that lies on this phone and is not on the server, and what the person has to decide about it. */
function Unsent() {
  const lanes = useLanes().filter(({ actions }) => actions.length > 0);
  const visits = useVisitLanes().filter(({ actions }) => actions.length > 0);
  const none = lanes.length + visits.length === 0;
  // A refusal is told in the words of its service.
  const services = useData(() => withServices(Promise.resolve(lanes.map(({ draft }) => draft))), [lanes.length]);
  const signedOut = useSignedOut();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    await sendAll().finally(() => setBusy(false));
  };

  return (
    <Page title={texts.title} says={busy ? texts.sending : none ? texts.none : undefined}>
      {none ? (
        <Callout tone="good" title={texts.none}>
          <Text>{texts.noneSays}</Text>
        </Callout>
      ) : (
        <>
          <Text tone="soft">{texts.lead}</Text>
          {lanes.map((lane) => (
            <Stack key={lane.id} look="card" gap="small">
              <Heading level={2}>{lane.draft.subject.name}</Heading>
              <Text>{texts.count(unsentActs(lane))}</Text>
              {lane.actions.at(-1)?.kind === 'submit' && <Text>{texts.submitWaits}</Text>}
              {services.value && lane.refusal && <RefusedLane lane={lane} refusal={lane.refusal} />}
            </Stack>
          ))}
          {visits.map((lane) => (
            <Stack key={lane.id} look="card" gap="small">
              <Heading level={2}>{visitTexts.oneTitle(lane.visit.subjectMasked)}</Heading>
              <Text>{texts.count(lane.actions.length)}</Text>
              <List items={lane.actions.map(({ kind, on }) => `${dayText(on)}：${visitTexts.unsentActs[kind]}`)} />
              {lane.refusal && <RefusedVisit lane={lane} refusal={lane.refusal} />}
            </Stack>
          ))}
          {signedOut ? (
            <>
              <Callout tone="you" title={texts.signIn} alert>
                <Text>{texts.signInSays}</Text>
              </Callout>
              <Link to={routes.staffSignIn(routes.unsent())} look="primary">
                {texts.signIn}
              </Link>
            </>
          ) : (
            <Button busy={busy} onPress={send}>
              {texts.sendNow}
            </Button>
          )}
        </>
      )}
      <Link to={routes.home()} look="secondary" instead>
        {texts.home}
      </Link>
    </Page>
  );
}

export default signedIn(Unsent);
