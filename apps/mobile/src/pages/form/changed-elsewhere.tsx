import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { Service } from '@yimi/service-kit/service';
import { answerWords } from '../../form/answer-words.ts';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import type { ElsewhereChange } from '../../state/drafts.ts';
import { texts } from '../../texts/form.ts';

type ChangedElsewhereProps = {
  service: Service;
  question: Question;
  change: ElsewhereChange;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
};

/** The same answer was given on another phone in the meantime: the person says which one holds. */
export function ChangedElsewhere({ service, question, change, onKeepMine, onKeepTheirs }: ChangedElsewhereProps) {
  const words = (value: AnswerValue | null) =>
    value === null ? texts.nothing : answerWords(service.texts, question, value);
  return (
    <Page title={texts.elsewhereTitle} step="changed-elsewhere">
      <Text>{service.texts.questions[question.id]?.ask}</Text>
      <Text tone="soft">{texts.elsewhereSays}</Text>
      <Button onPress={onKeepMine}>{texts.keepMine(words(change.mine))}</Button>
      <Button look="secondary" onPress={onKeepTheirs}>
        {texts.keepTheirs(words(change.theirs))}
      </Button>
    </Page>
  );
}
