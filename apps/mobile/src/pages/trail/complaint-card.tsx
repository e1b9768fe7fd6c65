import type { OwnTrail } from '@yimi/api-client/views';
import { Heading } from '../../parts/heading';
import { Stack } from '../../parts/stack';
import { StatusTag } from '../../parts/status-tag';
import { Text } from '../../parts/text';
import { dayText, momentText } from '../../texts/time.ts';
import { texts } from '../../texts/trail.ts';

export function ComplaintCard({ complaint }: { complaint: OwnTrail['complaints'][number] }) {
  const { about, words, dueOn, outcome, answer } = complaint;
  return (
    <Stack look="card" gap="small">
      <StatusTag tone={answer === null ? 'now' : 'done'}>
        {answer === null ? texts.complaintWaiting : texts.complaintAnswered}
      </StatusTag>
      <Heading level={3}>{`${about.did}（${momentText(about.at)}）`}</Heading>
      <Text>{texts.said(words)}</Text>
      {outcome !== null && <Text tone="strong">{texts.outcomes[outcome]}</Text>}
      {answer === null ? (
        <Text tone="soft">{texts.complaintDue(dayText(dueOn))}</Text>
      ) : (
        <>
          <Text>{texts.answer(answer)}</Text>
          <Text tone="soft">{texts.notContent}</Text>
        </>
      )}
    </Stack>
  );
}
