import type { CaseView } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { Heading } from '../../parts/heading';
import { Stack } from '../../parts/stack';
import { SummaryList } from '../../parts/summary-list';
import { texts } from '../../texts/case.ts';
import { dayText, durationText } from '../../texts/time.ts';

/** Two clocks in words: what staff and systems used of the promise, and what the law gives the present stage. */
export function CaseClocks({ clocks: { service, statutory } }: { clocks: CaseView['clocks'] }) {
  return (
    <Stack look="card" gap="small">
      <Heading level={2}>{texts.clocks}</Heading>
      <SummaryList
        rows={[
          {
            key: 'service',
            name: texts.serviceClock,
            value: texts.serviceUsed(durationText(service.usedMs), durationText(service.promiseMs)),
            source: service.running ? texts.serviceRunning : texts.servicePaused,
          },
          ...(statutory
            ? [
                {
                  key: 'statutory',
                  name: texts.statutoryClock,
                  value: statutoryText(statutory),
                  source: texts.basis(statutory.basis),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}

function statutoryText({ dueAt, workingDaysLeft, overdue }: NonNullable<CaseView['clocks']['statutory']>): string {
  if (dueAt === null) return texts.noLimit;
  const day = dayText(localDate(new Date(dueAt)));
  if (overdue) return texts.overdue(day);
  return workingDaysLeft ? texts.daysLeft(workingDaysLeft, day) : texts.lastDay(day);
}
