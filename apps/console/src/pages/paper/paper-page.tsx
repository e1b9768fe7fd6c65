import type { Draft } from '@yimi/api-client/views';
import { serviceOf } from '@yimi/catalog/catalog';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PAPER } from '../../texts/paper.ts';
import { PaperForm } from './paper-form.tsx';
import { WhoForm } from './who-form.tsx';

type Entered = { caseId: string; caseNo: string };

/** Enters an application that came on paper, of any service, by the form that the service declares. */
export function PaperPage() {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [entered, setEntered] = useState<Entered | null>(null);
  const service = draft && serviceOf(draft.serviceId, draft.serviceVersion);
  return (
    <Page title={draft && service ? PAPER.of(service.texts.name, draft.subject.name) : PAPER.title}>
      {entered && (
        <>
          <Outcome key={entered.caseNo} words={PAPER.done(entered.caseNo)} />
          <p>
            <Link to={`/cases/${entered.caseId}`}>{PAPER.open}</Link>
          </p>
        </>
      )}
      {draft && service ? (
        <>
          <p className="row">
            <Button tone="quiet" onPress={() => setDraft(null)}>
              {PAPER.other}
            </Button>
          </p>
          <PaperForm
            key={draft.id}
            draft={draft}
            service={service}
            onDone={(done) => {
              setEntered(done);
              setDraft(null);
            }}
          />
        </>
      ) : (
        <>
          <p>{PAPER.intro}</p>
          <WhoForm
            onBegun={(begun) => {
              setEntered(null);
              setDraft(begun);
            }}
          />
        </>
      )}
    </Page>
  );
}
