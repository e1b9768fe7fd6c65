import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { assessmentQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { momentWords } from '../../service/time-words.ts';
import { SEALING } from '../../texts/sealing.ts';
import { SealDialog } from './seal-dialog.tsx';

/** The only stage in which a conclusion takes the hospital's seal. */
const TO_SEAL = 'signed';

export function SealDocumentPage() {
  const { caseId = '' } = useParams();
  const query = useQuery(assessmentQuery(caseId));
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [sealed, setSealed] = useState(false);
  const caseNo = query.data?.caseNo ?? '';

  const done = async () => {
    setOpen(false);
    setSealed(true);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
  return (
    <Page
      title={SEALING.documentTitle(caseNo)}
      before={
        <p>
          <Link to="/sealing">{SEALING.back}</Link>
        </p>
      }
    >
      {sealed && <Outcome words={SEALING.sealed(caseNo)} />}
      <Loaded query={query}>
        {({ document, signatures, stage }) =>
          !document ? (
            <EmptyState title={SEALING.noDocument} words={SEALING.lead} />
          ) : (
            <div className="stack">
              <section className="stack" aria-label={SEALING.document}>
                <h2>{SEALING.document}</h2>
                <p className="soft">{SEALING.exact}</p>
                <ol className="document">
                  {document.lines.map((line, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a document never change their places
                    <li key={index}>{line}</li>
                  ))}
                </ol>
                <p className="hint">
                  {SEALING.digest}：<span className="digest">{document.digest}</span>
                </p>
              </section>
              <section aria-label={SEALING.signatures}>
                <h2>{SEALING.signatures}</h2>
                <ul>
                  {signatures.map(({ doctorId, doctorName, signedAt }) => (
                    <li key={doctorId}>{SEALING.signedBy(doctorName, momentWords(signedAt, new Date()))}</li>
                  ))}
                </ul>
              </section>
              {stage === TO_SEAL && !sealed && (
                <p>
                  <Button tone="main" onPress={() => setOpen(true)}>
                    {SEALING.seal}
                  </Button>
                </p>
              )}
              {open && (
                <SealDialog
                  caseId={caseId}
                  document={document}
                  onClose={() => setOpen(false)}
                  onSealed={() => void done()}
                />
              )}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
