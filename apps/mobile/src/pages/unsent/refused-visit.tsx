import type { Refusal } from '../../offline/lane.ts';
import { dropRefused, tryAgain } from '../../offline/settle.ts';
import { addMyCheck, checkConflictOf, type VisitLane } from '../../offline/visit-lane.ts';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { Text } from '../../parts/text';
import { settleVisit } from '../../state/visit-lanes.ts';
import { texts as offlineTexts } from '../../texts/offline.ts';
import { texts } from '../../texts/visits.ts';

/** Why the server refused what was done at a visit, and the choice: for a check that others did between both. */
export function RefusedVisit({ lane, refusal }: { lane: VisitLane; refusal: Refusal }) {
  const conflict = checkConflictOf(lane);
  if (conflict)
    return (
      <>
        <Callout tone="you" title={texts.conflict(lane.visit.subjectMasked)}>
          <Text>{texts.mine(conflict.mine.on, conflict.mine.way)}</Text>
          {conflict.theirs && <Text>{texts.theirs(conflict.theirs.on, conflict.theirs.way)}</Text>}
        </Callout>
        <Button onPress={() => settleVisit(lane.id, dropRefused)}>{texts.keepTheirs}</Button>
        <Button look="secondary" onPress={() => settleVisit(lane.id, addMyCheck)}>
          {texts.addMine}
        </Button>
      </>
    );
  return (
    <>
      <Callout tone="error" title={offlineTexts.refused}>
        <Text>{[refusal.title, ...refusal.fields.map(({ title }) => title)].join(' ')}</Text>
      </Callout>
      <Button onPress={() => settleVisit(lane.id, tryAgain)}>{offlineTexts.again}</Button>
      <Button look="secondary" onPress={() => settleVisit(lane.id, dropRefused)}>
        {offlineTexts.drop}
      </Button>
    </>
  );
}
