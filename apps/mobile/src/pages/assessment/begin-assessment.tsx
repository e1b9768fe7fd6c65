import type { Assessment } from '@yimi/api-client/views';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/assessment.ts';
import { PersonCard } from './person-card.tsx';

/** The person is there: compare, then begin. */
export function BeginAssessment({ view, onBegun }: { view: Assessment; onBegun: () => Promise<void> }) {
  const sending = useSending();
  const begin = () =>
    sending.send(async () => {
      await api.post('/api/assessments/{caseId}/begin', { path: { caseId: view.caseId } });
      await onBegun();
    });
  return (
    <Page title={texts.title} step="begin" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <PersonCard view={view} />
      <Text tone="soft">{texts.beginSays}</Text>
      <Button busy={sending.busy} onPress={begin}>
        {texts.begin}
      </Button>
    </Page>
  );
}
