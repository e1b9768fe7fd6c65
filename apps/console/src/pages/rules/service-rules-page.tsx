import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useParams } from 'react-router';
import { api } from '../../api/api.ts';
import { ruleVersionsQuery } from '../../api/queries.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { RULES } from '../../texts/rules.ts';
import { SHELL } from '../../texts/shell.ts';
import { MissingPage } from '../missing/missing-page.tsx';
import { ClausesToday } from './clauses-today.tsx';
import { rulesToday, servicesToday } from './service-rules.ts';
import { VersionCard } from './version-card.tsx';

/** The rules of one service: what counts today, what waits, and what the district decided before. */
export function ServiceRulesPage() {
  const { serviceId } = useParams();
  const service = servicesToday().find(({ id }) => id === serviceId);
  const query = useQuery(ruleVersionsQuery);
  const client = useQueryClient();
  const mayPropose = useMay('rules.propose');
  const [outcome, setOutcome] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  if (!service) return <MissingPage />;

  const decide = async (id: string, act: 'publish' | 'decline') => {
    setOutcome('');
    try {
      if (act === 'publish') await api.post('/api/rule-versions/{id}/publish', { path: { id } });
      else await api.post('/api/rule-versions/{id}/decline', { path: { id } });
      setErrors([]);
      setOutcome(act === 'publish' ? RULES.published : RULES.declined);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: ruleVersionsQuery.queryKey });
  };
  return (
    <Page
      title={service.texts.name}
      before={<Link href="/rules">{RULES.back}</Link>}
      beside={
        mayPropose &&
        service.rules.district && (
          <Link className="button main" href={`/rules/${service.id}/new`}>
            {RULES.propose}
          </Link>
        )
      }
    >
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && <Outcome words={outcome} />}
      <Loaded query={query}>
        {(versions) => {
          const rules = rulesToday(service, versions);
          const own = versions.filter((each) => each.serviceId === service.id);
          if (!rules) return null;
          return (
            <>
              <ClausesToday service={service} rules={rules} />
              {service.rules.district && <h2>{RULES.versions}</h2>}
              {service.rules.district && own.length === 0 && <EmptyState {...RULES.noVersions} />}
              {own.map((version) => (
                <VersionCard
                  key={version.id}
                  service={service}
                  national={rules.national}
                  version={version}
                  inForce={version === rules.district}
                  onDecide={(act) => void decide(version.id, act)}
                />
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
