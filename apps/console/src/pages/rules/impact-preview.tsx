import { useQuery } from '@tanstack/react-query';
import type { DistrictClause } from '@yimi/service-kit/district-rules';
import { useState } from 'react';
import { impactQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { IMPACT } from '../../texts/rules.ts';
import { ImpactFigures } from './impact-figures.tsx';

type ImpactPreviewProps = { serviceId: string; clauses: DistrictClause[] };

/** How many people what is being written would bring in and leave out, when it is asked for. */
export function ImpactPreview({ serviceId, clauses }: ImpactPreviewProps) {
  const [asked, setAsked] = useState(false);
  const query = useQuery({ ...impactQuery({ serviceId, clauses }), enabled: asked });
  return (
    <section className="card card-body stack">
      <h2>{IMPACT.title}</h2>
      {asked ? (
        <Loaded query={query}>{(impact) => <ImpactFigures impact={impact} />}</Loaded>
      ) : (
        <p className="row">
          <Button onPress={() => setAsked(true)}>{IMPACT.look}</Button>
        </p>
      )}
    </section>
  );
}
