import type { Message } from '@yimi/api-client/views';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { StatusTag } from '../../parts/status-tag';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/messages.ts';
import { momentText } from '../../texts/time.ts';

/** What the person was told, the newest first. */
function Messages() {
  const messages = useData(() => api.get('/api/messages'), []);
  useLive(['message.'], messages.reload);
  const sending = useSending();
  const read = (id: string) =>
    sending.send(async () => {
      await api.post('/api/messages/{id}/read', { path: { id } });
      await messages.reload();
    });
  return (
    <LoadedPage title={texts.title} data={messages}>
      {(all) => (
        <Page title={texts.title}>
          <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
          {all.length === 0 && <Text tone="soft">{texts.none}</Text>}
          <List
            look="cards"
            label={texts.title}
            items={all.map((message) => (
              <MessageCard key={message.id} message={message} onRead={() => read(message.id)} />
            ))}
          />
        </Page>
      )}
    </LoadedPage>
  );
}

function MessageCard({ message, onRead }: { message: Message; onRead: () => void }) {
  const { title, body, createdAt, readAt, caseId } = message;
  return (
    <Stack look="card" gap="small">
      {!readAt && <StatusTag tone="you">{texts.unread}</StatusTag>}
      <Heading level={2}>{title}</Heading>
      <Text>{body}</Text>
      <Text tone="soft">{momentText(createdAt)}</Text>
      <Stack look="row">
        {caseId && (
          <Link to={routes.case(caseId)} label={texts.openOne(title)}>
            {texts.open}
          </Link>
        )}
        {!readAt && (
          <Button look="quiet" label={texts.readOne(title)} onPress={onRead}>
            {texts.read}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

export default signedIn(Messages);
