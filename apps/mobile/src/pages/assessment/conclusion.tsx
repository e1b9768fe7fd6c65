import type { Assessment } from '@yimi/api-client/views';
import { CATEGORIES, LEVELS, type Level, levelName, type PartCategory } from '@yimi/domain/disability/category';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ChoiceField } from '../../parts/choice-field';
import { ErrorSummary, type PageError } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { List } from '../../parts/list';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/assessment.ts';
import { differs, enteredValues, suggestionFor, type Typed } from './entered-values.ts';

/** The doctor's own conclusion for one part: a level, or that the standard is not reached. */
type Concluded = `${Level}` | 'none';

const CHOICES: readonly Concluded[] = ['1', '2', '3', '4', 'none'];

type ConclusionProps = {
  view: Assessment;
  parts: readonly { category: PartCategory; typed: Typed }[];
  onConcluded: () => void;
  onBack: () => void;
};

/** What the standard suggests and why, and what the doctor concludes. Nothing is chosen in advance. */
export function Conclusion({ view, parts, onConcluded, onBack }: ConclusionProps) {
  const [levels, setLevels] = useState<Readonly<Partial<Record<PartCategory, Concluded>>>>({});
  const [opinion, setOpinion] = useState(view.findings?.opinion ?? '');
  const [reason, setReason] = useState(view.findings?.reasonForDifference ?? '');
  const sending = useSending();
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;

  const judged = parts.map(({ category, typed }) => ({
    category,
    values: enteredValues(category, typed),
    suggestion: suggestionFor(category, typed, view.subject),
    concluded: levels[category],
  }));
  const needsReason = judged.some(
    ({ suggestion, concluded }) => concluded !== undefined && differs(suggestion, levelOf(concluded)),
  );

  const wrong = (): PageError[] => [
    ...judged
      .filter(({ concluded }) => concluded === undefined)
      .map(({ category }) => ({ field: `level-${category}`, says: texts.missing.level(CATEGORIES[category].name) })),
    ...(needsReason && reason.trim() === '' ? [{ field: 'difference', says: texts.missing.difference }] : []),
    ...(opinion.trim() === '' ? [{ field: 'opinion', says: texts.missing.opinion }] : []),
  ];
  const send = () => {
    const errors = wrong();
    if (errors.length > 0) return sending.refuse(errors);
    const concluded = judged.map(({ category, values, concluded: level }) => ({
      category,
      values,
      level: levelOf(level ?? 'none'),
    }));
    return sending.send(async () => {
      await api.put('/api/assessments/{caseId}/conclusion', {
        path: { caseId: view.caseId },
        body: {
          parts: concluded,
          meets: concluded.some(({ level }) => level !== null),
          opinion: opinion.trim(),
          reasonForDifference: needsReason ? reason.trim() : undefined,
        },
      });
      onConcluded();
    });
  };

  return (
    <Page title={texts.conclusionTitle} step="conclusion" error={sending.errors.length > 0} onBack={onBack}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.conclusionLead}</Text>
      <Form onSend={send}>
        {judged.map(({ category, suggestion, concluded }) => (
          <Stack key={category} look="card">
            <Heading level={2}>{texts.category(CATEGORIES[category].name)}</Heading>
            {suggestion && <SuggestionCard category={category} suggestion={suggestion} />}
            <ChoiceField
              id={`level-${category}`}
              label={texts.levelAsk(CATEGORIES[category].name)}
              choices={CHOICES.map((value) => ({ value, label: concludedText(value) }))}
              value={concluded ?? ''}
              onChange={(value) => setLevels({ ...levels, [category]: value as Concluded })}
              error={errorOf(`level-${category}`)}
            />
          </Stack>
        ))}
        {needsReason && (
          <TextField
            id="difference"
            label={texts.difference.ask}
            hint={texts.difference.hint}
            kind="long"
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={errorOf('difference')}
          />
        )}
        <TextField
          id="opinion"
          label={texts.opinion.ask}
          hint={texts.opinion.hint}
          kind="long"
          maxLength={1000}
          value={opinion}
          onChange={setOpinion}
          error={errorOf('opinion')}
        />
        <Button busy={sending.busy}>{texts.toSigning}</Button>
      </Form>
    </Page>
  );
}

function levelOf(concluded: Concluded): Level | null {
  return concluded === 'none' ? null : (Number(concluded) as Level);
}

function concludedText(concluded: Concluded): string {
  const level = levelOf(concluded);
  return level === null ? texts.notReached : `${LEVELS[level].name}（${LEVELS[level].degree}）`;
}

function suggestedText(category: PartCategory, suggestion: Suggestion): string {
  if (suggestion.verdict === 'doctor-decides') return texts.doctorDecides;
  return suggestion.verdict === 'none' ? texts.suggestedNone : texts.suggested(levelName(category, suggestion.level));
}

function SuggestionCard({ category, suggestion }: { category: PartCategory; suggestion: Suggestion }) {
  const { verdict, reasons, asks } = suggestion;
  return (
    <Callout tone={verdict === 'doctor-decides' ? 'you' : 'info'} title={suggestedText(category, suggestion)}>
      {reasons.length > 0 && <List items={reasons.map(({ says, clause }) => texts.reason(says, clause))} />}
      {asks.length > 0 && (
        <>
          <Text tone="strong">{texts.asks}</Text>
          <List items={asks} />
        </>
      )}
    </Callout>
  );
}
