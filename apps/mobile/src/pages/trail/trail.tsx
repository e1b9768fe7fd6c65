import type { OwnTrail, OwnTrailItem } from '@yimi/api-client/views';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { ErrorSummary } from '../../parts/error-summary';
import { Heading } from '../../parts/heading';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/trail.ts';
import { ComplaintCard } from './complaint-card.tsx';
import { ComplaintForm } from './complaint-form.tsx';
import { together } from './together.ts';
import { TrailCard } from './trail-card.tsx';

type Older = Pick<OwnTrail, 'items' | 'next'>;

/** Who read or changed the own file, and from each row the way to say that it should not have been. */
function Trail() {
  const first = useData(() => api.get('/api/me/trail'), []);
  useLive(['complaint.'], first.reload);
  const [older, setOlder] = useState<Older | null>(null);
  const [wrong, setWrong] = useState<OwnTrailItem | null>(null);
  const sending = useSending();
  const readOlder = (before: string) =>
    sending.send(async () => {
      const { items, next } = await api.get('/api/me/trail', { query: { before } });
      setOlder({ items: [...(older?.items ?? []), ...items], next });
    });
  const back = async () => {
    setWrong(null);
    await first.reload();
  };

  if (wrong) return <ComplaintForm item={wrong} onBack={back} />;
  return (
    <LoadedPage title={texts.title} data={first}>
      {({ items, next, complaints }) => {
        const all = together([...items, ...(older?.items ?? [])]);
        const more = older ? older.next : next;
        const complained = new Set(complaints.map(({ auditId }) => auditId));
        return (
          <Page title={texts.title} step="list">
            <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
            <Text tone="soft">{texts.lead}</Text>
            <Details title={texts.easyTitle}>
              <List items={texts.easy} />
            </Details>
            {complaints.length > 0 && (
              <Stack gap="small">
                <Heading level={2}>{texts.complaintsTitle}</Heading>
                <List
                  look="cards"
                  label={texts.complaintsTitle}
                  items={complaints.map((complaint) => <ComplaintCard key={complaint.id} complaint={complaint} />)}
                />
              </Stack>
            )}
            <Heading level={2}>{texts.listTitle}</Heading>
            {all.length === 0 && <Text tone="soft">{texts.none}</Text>}
            <List
              look="cards"
              label={texts.title}
              items={all.map((each) => (
                <TrailCard
                  key={each.item.id}
                  {...each}
                  onWrong={complained.has(each.item.id) ? undefined : () => setWrong(each.item)}
                />
              ))}
            />
            {more !== null && (
              <Button look="secondary" busy={sending.busy} onPress={() => readOlder(more)}>
                {texts.older}
              </Button>
            )}
          </Page>
        );
      }}
    </LoadedPage>
  );
}

export default signedIn(Trail);
