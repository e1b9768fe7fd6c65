import type { Reply } from '@yimi/api-client/client';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Heading } from '../../parts/heading';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { StatusTag } from '../../parts/status-tag';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/sessions.ts';
import { momentText } from '../../texts/time.ts';

type Session = Reply<'/api/sessions', 'get'>[number];

/** Where the own account is signed in; what is not known is ended here. */
function Sessions() {
  const sessions = useData(() => api.get('/api/sessions'), []);
  const [ended, setEnded] = useState(false);
  const sending = useSending();
  const end = (act: () => Promise<unknown>) =>
    sending.send(async () => {
      await act();
      setEnded(true);
      await sessions.reload();
    });
  return (
    <LoadedPage title={texts.title} data={sessions}>
      {(all) => (
        <Page title={texts.title}>
          <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
          {ended && <Callout tone="good" title={texts.ended} />}
          <Text tone="soft">{texts.lead}</Text>
          <List
            look="cards"
            label={texts.title}
            items={all.map((session) => (
              <SessionCard
                key={session.id}
                session={session}
                onEnd={() => end(() => api.post('/api/sessions/{id}/end', { path: { id: session.id } }))}
              />
            ))}
          />
          {all.length > 1 && (
            <Button look="quiet" busy={sending.busy} onPress={() => end(() => api.post('/api/sessions/end-others'))}>
              {texts.endOthers}
            </Button>
          )}
        </Page>
      )}
    </LoadedPage>
  );
}

function SessionCard({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const device = texts.devices[session.device];
  const since = momentText(session.createdAt);
  return (
    <Stack look="card" gap="small">
      {session.present && <StatusTag tone="done">{texts.present}</StatusTag>}
      <Heading level={2}>{device}</Heading>
      <Text>{texts.by(texts.methods[session.method])}</Text>
      <Text tone="soft">{texts.since(since)}</Text>
      <Text tone="soft">{texts.seen(momentText(session.seenAt))}</Text>
      {!session.present && (
        <Button look="quiet" label={texts.endOf(device, since)} onPress={onEnd}>
          {texts.end}
        </Button>
      )}
    </Stack>
  );
}

export default signedIn(Sessions);
