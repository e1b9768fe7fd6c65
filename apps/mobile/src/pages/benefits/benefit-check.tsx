import type { Entitlement } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { CHECK_WAY_TEXTS } from '@yimi/service-kit/generic-texts';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { Heading } from '../../parts/heading';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { texts } from '../../texts/benefits.ts';
import { dayText } from '../../texts/time.ts';

type Way = NonNullable<Entitlement['checkAsked']>;
type BenefitCheckProps = { benefit: Entitlement; busy: boolean; onAsk: (way: Way) => void };

/** The yearly check, once it comes due: ways of equal effect, and the one that was chosen. */
export function BenefitCheck({ benefit, busy, onAsk }: BenefitCheckProps) {
  const { checkSoon, checkDueOn, checkAsked, checkWays, status } = benefit;
  const [changing, setChanging] = useState(false);
  if (!checkSoon || !checkDueOn || status === 'ended') return null;
  if (checkAsked && !changing)
    return (
      <Callout tone="good" title={texts.asked(CHECK_WAY_TEXTS[checkAsked].name)}>
        <Text>{texts.askedSays}</Text>
        <Button look="quiet" onPress={() => setChanging(true)}>
          {texts.change}
        </Button>
      </Callout>
    );
  const late = checkDueOn < localDate(new Date());
  const choose = (way: Way) => {
    setChanging(false);
    onAsk(way);
  };
  return (
    <>
      <Callout tone="you" title={late ? texts.late(dayText(checkDueOn)) : texts.due(dayText(checkDueOn))}>
        <Text>{texts.dueSays}</Text>
      </Callout>
      <Heading level={3}>{texts.ways}</Heading>
      {checkWays
        .filter((way) => way !== 'face')
        .map((way) => (
          <Stack key={way} gap="small">
            <Button look="secondary" busy={busy} onPress={() => choose(way)}>
              {CHECK_WAY_TEXTS[way].name}
            </Button>
            <Text tone="soft">{CHECK_WAY_TEXTS[way].says}</Text>
          </Stack>
        ))}
      {checkWays.includes('face') && <Text tone="soft">{texts.faceClosed}</Text>}
    </>
  );
}
