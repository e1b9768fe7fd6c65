import type { AssessmentItem } from '@yimi/api-client/views';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { texts } from '../../texts/assessment.ts';
import { momentText } from '../../texts/time.ts';

/** The work of a hospital's doctor. */
function Assessments() {
  const work = useData(() => api.get('/api/assessments'), []);
  useLive(['case.', 'appointment.', 'assessment.'], work.reload);
  return (
    <LoadedPage title={texts.listTitle} data={work}>
      {({ today, open }) => (
        <Page title={texts.listTitle}>
          <Group title={texts.today} items={today} />
          <Group title={texts.open} items={open} />
        </Page>
      )}
    </LoadedPage>
  );
}

function Group({ title, items }: { title: string; items: readonly AssessmentItem[] }) {
  return (
    <Stack gap="small">
      <Heading level={2}>{title}</Heading>
      {items.length === 0 && <Text tone="soft">{texts.none}</Text>}
      <List
        look="cards"
        label={title}
        items={items.map(({ caseId, caseNo, subjectMasked, startsAt }) => (
          <Stack key={caseId} look="card" gap="small">
            <Text tone="figure">{startsAt ? momentText(startsAt) : texts.noAppointment}</Text>
            <Text tone="strong">{subjectMasked}</Text>
            <Text tone="soft">{caseNo}</Text>
            <Link to={routes.assessment(caseId)} look="secondary" label={texts.startOne(subjectMasked, caseNo)}>
              {texts.start}
            </Link>
          </Stack>
        ))}
      />
    </Stack>
  );
}

export default signedIn(Assessments);
