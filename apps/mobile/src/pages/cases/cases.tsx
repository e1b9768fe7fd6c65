import type { Session } from '@yimi/api-client/views';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { api } from '../../state/api.ts';
import { withServices } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { texts } from '../../texts/cases.ts';
import { CaseList } from './case-list.tsx';

/** A citizen's own cases; of staff those that they entered for others. */
function Cases({ session }: { session: Session }) {
  const cases = useData(() => withServices(api.get('/api/cases')), []);
  useLive(['case.', 'certificate.', 'appointment.'], cases.reload);
  const title = session.kind === 'staff' ? texts.entriesTitle : texts.title;
  return (
    <LoadedPage title={title} data={cases}>
      {(own) => (
        <Page title={title}>
          <CaseList cases={own} label={title} />
        </Page>
      )}
    </LoadedPage>
  );
}

export default signedIn(Cases);
