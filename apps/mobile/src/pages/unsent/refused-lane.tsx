import type { AnswerValue } from '@yimi/service-kit/form';
import { goInstead } from '../../device/navigate.ts';
import { answerWords } from '../../form/answer-words.ts';
import type { Lane, Refusal } from '../../offline/lane.ts';
import { conflictOf, dropRefused, keepMine, takeTheirs, tryAgain } from '../../offline/settle.ts';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { routes } from '../../routes.ts';
import { settle } from '../../state/lanes.ts';
import { serviceOf } from '../../state/service.ts';
import { texts as formTexts } from '../../texts/form.ts';
import { texts } from '../../texts/offline.ts';

/** Why the server refused, in its words, and the choice: for an answer from elsewhere between both values. */
export function RefusedLane({ lane, refusal }: { lane: Lane; refusal: Refusal }) {
  const service = serviceOf(lane.draft.serviceId, lane.draft.serviceVersion);
  const conflict = conflictOf(lane);
  const question = service.form.questions.find(({ id }) => id === conflict?.question);

  if (conflict && question) {
    const words = (value: AnswerValue | null) =>
      value === null ? formTexts.nothing : answerWords(service.texts, question, value);
    return (
      <>
        <Callout tone="you" title={texts.conflict(service.texts.questions[question.id]?.ask ?? question.id)} />
        <Button onPress={() => settle(lane.id, keepMine)}>{texts.keepMine(words(conflict.mine))}</Button>
        <Button look="secondary" onPress={() => settle(lane.id, takeTheirs)}>
          {texts.takeTheirs(words(conflict.theirs))}
        </Button>
      </>
    );
  }

  /** The application is not submitted as it is: its answers can be changed, and it is submitted again. */
  const correct = async () => {
    await settle(lane.id, dropRefused);
    goInstead(routes.check(lane.id));
  };
  return (
    <>
      <Callout tone="error" title={texts.refused}>
        {[refusal.title, ...refusal.fields.map(({ title }) => title)].join(' ')}
      </Callout>
      <Button onPress={() => settle(lane.id, tryAgain)}>{texts.again}</Button>
      {lane.actions[0]?.kind === 'submit' ? (
        <Button look="secondary" onPress={correct}>
          {texts.correct}
        </Button>
      ) : (
        <Button look="secondary" onPress={() => settle(lane.id, dropRefused)}>
          {texts.drop}
        </Button>
      )}
    </>
  );
}
