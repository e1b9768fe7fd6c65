import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { api } from '../../api/api.ts';
import { districtQuery, ssoLinkQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { leaveForProvider } from '../../session/sso-visit.ts';
import { SHELL } from '../../texts/shell.ts';
import { SSO } from '../../texts/sso.ts';
import { OtherSessionsOffer } from './other-sessions-offer.tsx';
import { useConfirmed } from './use-confirmed.tsx';

/** Links the account to the person at the identity provider, and takes the link away. */
export function SsoPanel() {
  const { data: district } = useQuery(districtQuery);
  const query = useQuery(ssoLinkQuery);
  const client = useQueryClient();
  const cameBack = (useLocation().state as { ssoLinked?: boolean } | null)?.ssoLinked === true;
  const { confirmed, dialog } = useConfirmed();
  const [outcome, setOutcome] = useState(cameBack ? SSO.linked : '');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const name = district?.sso?.name;
  if (name === undefined) return null;

  const act = async (work: () => Promise<unknown>) => {
    setErrors([]);
    setOutcome('');
    try {
      await confirmed(work);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
  };
  const link = () =>
    act(async () => {
      const { ticket, url } = await api.post('/api/sso-link/visits');
      leaveForProvider(url, { ticket, purpose: 'link', back: '/account' });
    });
  const unlink = () =>
    act(async () => {
      await api.delete('/api/sso-link');
      await client.invalidateQueries({ queryKey: ssoLinkQuery.queryKey });
      setOutcome(SSO.unlinked);
    });
  return (
    <section className="stack">
      <h2>{name}</h2>
      <p>{SSO.lead}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && (
        <>
          <Outcome words={outcome} />
          <OtherSessionsOffer />
        </>
      )}
      {dialog}
      <Loaded query={query}>
        {({ link: linked }) => (
          <p className="row">
            {linked ? (
              <>
                <span>
                  {SSO.linkedSince(momentWords(linked.createdAt, new Date()))}
                  <br />
                  <span className="soft small">
                    {linked.usedAt ? SSO.usedAt(momentWords(linked.usedAt, new Date())) : SSO.neverUsed}
                  </span>
                </span>
                <Button tone="quiet" label={SSO.unlinkFrom(name)} onPress={() => void unlink()}>
                  {SSO.unlink}
                </Button>
              </>
            ) : (
              <>
                <span>{SSO.notLinked}</span>
                <Button label={SSO.linkTo(name)} onPress={() => void link()}>
                  {SSO.link}
                </Button>
              </>
            )}
          </p>
        )}
      </Loaded>
    </section>
  );
}
