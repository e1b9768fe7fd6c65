import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { api } from '../../state/api.ts';
import { withServices } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { texts } from '../../texts/cases.ts';
import { CaseList } from '../cases/case-list.tsx';

const readQueue = () => withServices(api.get('/api/queue', { query: { view: 'open' } }).then(({ items }) => items));

/** What runs in the area of this post, to be read. */
function Queue() {
  const queue = useData(readQueue, []);
  useLive(['case.'], queue.reload);
  return (
    <LoadedPage title={texts.queueTitle} data={queue}>
      {(items) => (
        <Page title={texts.queueTitle}>
          <CaseList cases={items} label={texts.queueTitle} />
        </Page>
      )}
    </LoadedPage>
  );
}

export default signedIn(Queue);
