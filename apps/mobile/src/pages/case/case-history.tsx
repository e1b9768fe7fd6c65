import type { CaseView } from '@yimi/api-client/views';
import { actionText } from '@yimi/service-kit/generic-texts';
import type { Service } from '@yimi/service-kit/service';
import { Heading } from '../../parts/heading';
import { Stack } from '../../parts/stack';
import { Timeline } from '../../parts/timeline';
import { texts } from '../../texts/case.ts';
import { momentText } from '../../texts/time.ts';

/** All that was done, and where it stands now. */
export function CaseHistory({ view, service }: { view: CaseView; service: Service }) {
  const declared = service.flow.stages[view.stage];
  const done = view.timeline.map(({ seq, action, actorRole, actorName, at }) => ({
    key: seq,
    title: actionText(service.texts, action).done,
    status: texts.by(momentText(at), actorRole === 'system' ? texts.system : actorName),
    state: 'done' as const,
  }));
  const now = {
    key: 'now',
    title: service.texts.stages[view.stage]?.name ?? view.stage,
    status: declared && 'final' in declared ? texts.ended : texts.current,
    state: 'now' as const,
  };
  return (
    <Stack look="card">
      <Heading level={2}>{texts.history}</Heading>
      <Timeline label={texts.history} steps={[...done, now]} />
    </Stack>
  );
}
