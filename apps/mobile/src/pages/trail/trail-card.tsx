import type { OwnTrailItem } from '@yimi/api-client/views';
import { Button } from '../../parts/button';
import { Heading } from '../../parts/heading';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { momentText } from '../../texts/time.ts';
import { texts } from '../../texts/trail.ts';
import type { Together } from './together.ts';

/** Post and unit of who it was; the person at work is known to those who look into complaints. */
export function whoText({ by, unitName, roleName }: OwnTrailItem): string {
  return by === 'staff' ? texts.staff(unitName, roleName) : texts[by];
}

export function TrailCard({ item, count, onWrong }: Together & { onWrong: (() => void) | undefined }) {
  const { at, did, why, by, personMasked } = item;
  const when = momentText(at);
  return (
    <Stack look="card" gap="small">
      <Heading level={3}>{did}</Heading>
      <Text>{texts.who(whoText(item))}</Text>
      {why !== null && <Text>{texts.why(why)}</Text>}
      {personMasked !== null && <Text>{texts.whose(personMasked)}</Text>}
      <Text tone="soft">{texts.when(when)}</Text>
      {count > 1 && <Text tone="soft">{texts.times(count)}</Text>}
      {by !== 'self' && onWrong && (
        <Button look="quiet" label={texts.wrongOf(did, when)} onPress={onWrong}>
          {texts.wrong}
        </Button>
      )}
    </Stack>
  );
}
