import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@yimi/api-client/views';
import { Fragment } from 'react';
import { registryQuery } from '../../api/queries.ts';
import { momentWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';

/** What the national registry answered. Shown once something was handed over. */
export function RegistryPanel({ view, now }: { view: CaseView; now: Date }) {
  const data = useQuery(registryQuery(view.id)).data?.[0];
  if (!data) return null;
  const facts: [string, string][] = [
    [CASE.registryState, CASE.registryStates[data.state]],
    [CASE.registrySent, momentWords(data.createdAt, now)],
    [CASE.registryAttempts, CASE.registryTimes(data.attempts)],
  ];
  const { registryNo, reason } = data.receipt ?? {};
  if (typeof registryNo === 'string') facts.push([CASE.registryReceipt, registryNo]);
  if (typeof reason === 'string') facts.push([CASE.registryRefusal, CASE.registryReasons[reason] ?? reason]);
  return (
    <Panel title={CASE.registry}>
      <dl className="card-body facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Panel>
  );
}
