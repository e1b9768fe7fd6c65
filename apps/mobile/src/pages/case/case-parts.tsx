import type { CaseView } from '@yimi/api-client/views';
import { Heading } from '../../parts/heading';
import { LinkCard } from '../../parts/link-card';
import { List } from '../../parts/list';
import { Stack } from '../../parts/stack';
import { routes } from '../../routes.ts';
import { serviceOf } from '../../state/service.ts';
import { texts } from '../../texts/case.ts';

/** How far each part of one thing has come; each leads to its own page, with its own reasons and clocks. */
export function CaseParts({ parts }: { parts: CaseView['parts'] }) {
  if (parts.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={2}>{texts.parts}</Heading>
      <List
        look="cards"
        items={parts.map(({ id, serviceId, serviceVersion, stage, closedAt }) => {
          const service = serviceOf(serviceId, serviceVersion).texts;
          return (
            <LinkCard
              key={id}
              to={routes.case(id)}
              title={service.name}
              says={service.stages[stage]?.name ?? stage}
              icon={closedAt ? 'check' : 'clock'}
              look="small"
            />
          );
        })}
      />
    </Stack>
  );
}
