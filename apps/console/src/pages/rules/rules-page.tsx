import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-aria-components';
import { ruleVersionsQuery } from '../../api/queries.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useMay } from '../../session/session-gate.tsx';
import { RULES } from '../../texts/rules.ts';
import { ReplayPanel } from './replay-panel.tsx';
import { rulesToday, servicesToday } from './service-rules.ts';

/** All services with the rules that count today. */
export function RulesPage() {
  const query = useQuery(ruleVersionsQuery);
  const mayWatch = useMay('rules.watch');
  const { columns } = RULES;
  return (
    <Page title={RULES.title}>
      <p className="soft">{RULES.lead}</p>
      <Loaded query={query}>
        {(versions) => (
          <PlainTable
            label={RULES.table}
            rows={servicesToday().map((service) => ({ service, rules: rulesToday(service, versions) }))}
            rowId={({ service }) => service.id}
            columns={[
              {
                id: 'service',
                name: columns.service,
                cell: ({ service }) => <Link href={`/rules/${service.id}`}>{service.texts.name}</Link>,
              },
              {
                id: 'clauses',
                name: columns.clauses,
                cell: ({ rules }) => RULES.clauseCount(rules?.version.clauses.length ?? 0),
              },
              {
                id: 'national',
                name: columns.national,
                cell: ({ rules }) => (rules ? RULES.since(rules.national.from) : ''),
              },
              {
                id: 'district',
                name: columns.district,
                cell: ({ service, rules }) => {
                  if (!service.rules.district) return <span className="soft">{RULES.fixed}</span>;
                  return rules?.district
                    ? RULES.inForce(rules.district.validFrom, rules.district.document)
                    : RULES.none;
                },
              },
              {
                id: 'waiting',
                name: columns.waiting,
                cell: ({ service }) =>
                  service.rules.district
                    ? RULES.waitingCount(
                        versions.filter((each) => each.serviceId === service.id && each.publishedAt === null).length,
                      )
                    : '',
              },
            ]}
          />
        )}
      </Loaded>
      {mayWatch && <ReplayPanel />}
    </Page>
  );
}
