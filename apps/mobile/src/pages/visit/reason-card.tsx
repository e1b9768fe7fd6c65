import type { VisitReason } from '@yimi/api-client/views';
import { Button } from '../../parts/button';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/visits.ts';

/** One reason of a visit, and one tap to what can be done about it. */
export function ReasonCard({ reason, onCheck }: { reason: VisitReason; onCheck: () => void }) {
  const { kind, aboutId, says } = reason;
  return (
    <Stack look="card" gap="small">
      <Heading level={2}>{texts.reasons[kind]}</Heading>
      <Text>{says}</Text>
      {(kind === 'check-late' || kind === 'check-due') && <Button onPress={onCheck}>{texts.check}</Button>}
      {kind === 'case-returned' && (
        <Link to={routes.supplement(aboutId)} look="primary" icon="pen">
          {texts.supplement}
        </Link>
      )}
      {kind === 'draft-waits' && (
        <Link to={routes.form(aboutId)} look="primary" icon="pen">
          {texts.resume}
        </Link>
      )}
    </Stack>
  );
}
