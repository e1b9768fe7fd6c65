import { useQuery } from '@tanstack/react-query';
import type { RuleVersion } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import { useId } from 'react';
import { impactQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useMay } from '../../session/session-gate.tsx';
import { IMPACT, RULES } from '../../texts/rules.ts';
import { ExamplesTable } from './examples-table.tsx';
import { ImpactFigures } from './impact-figures.tsx';
import { type DistrictVersion, fitsService, signedSentences, today } from './service-rules.ts';

type VersionCardProps = {
  service: Service;
  national: RuleVersion;
  version: DistrictVersion;
  inForce: boolean;
  onDecide: (act: 'publish' | 'decline') => void;
};

const dayOf = (moment: string) => moment.slice(0, 10);

/** One version of the district: what it says, by what it was tried, whom it reaches, and who stands for it. */
export function VersionCard({ service, national, version, inForce, onDecide }: VersionCardProps) {
  const mayPublish = useMay('rules.publish');
  const id = useId();
  const { validFrom, document, publishedAt, publishedByName, impact, own } = version;
  const fits = fitsService(version, service, national);
  const state = stateOf(version, inForce);
  return (
    <section className="card card-body stack" aria-labelledby={id}>
      <h3 id={id}>
        {RULES.versionOf(validFrom)}{' '}
        <span className={publishedAt ? 'tag accent' : 'tag soon'}>{RULES.states[state]}</span>
      </h3>
      <dl className="facts">
        <dt>{RULES.document}</dt>
        <dd>{document}</dd>
        <dt>{RULES.says}</dt>
        <dd>
          <ul className="stack">
            {fits
              ? signedSentences(service, national, version).map((sentence) => <li key={sentence}>{sentence}</li>)
              : RULES.oldService}
          </ul>
        </dd>
      </dl>
      {fits && !publishedAt && <ExamplesTable service={service} national={national} decision={version} />}
      {publishedAt === null && fits && <ImpactNow version={version} />}
      {impact && (
        <>
          <h4 className="rule-heading">{IMPACT.kept}</h4>
          <ImpactFigures impact={impact} />
        </>
      )}
      <p className="soft small">
        {RULES.proposedBy(version.proposedByName, dayOf(version.proposedAt))}
        {publishedAt && publishedByName && `　${RULES.publishedBy(publishedByName, dayOf(publishedAt))}`}
      </p>
      {publishedAt === null && own && <p className="soft">{RULES.ownProposal}</p>}
      {publishedAt === null && mayPublish && !own && (
        <p className="row">
          <Button tone="main" onPress={() => onDecide('publish')}>
            {RULES.publish}
          </Button>
          <Button tone="grave" onPress={() => onDecide('decline')}>
            {RULES.decline}
          </Button>
        </p>
      )}
    </section>
  );
}

function stateOf({ publishedAt, validFrom }: DistrictVersion, inForce: boolean): keyof typeof RULES.states {
  if (publishedAt === null) return 'waiting';
  if (inForce) return 'inForce';
  return validFrom > today() ? 'later' : 'past';
}

function ImpactNow({ version: { serviceId, clauses } }: { version: DistrictVersion }) {
  const query = useQuery(impactQuery({ serviceId, clauses }));
  return (
    <>
      <h4 className="rule-heading">{IMPACT.title}</h4>
      <Loaded query={query}>{(impact) => <ImpactFigures impact={impact} />}</Loaded>
    </>
  );
}
