import type { CaseView } from '@yimi/api-client/views';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { localDate } from '@yimi/domain/local-date';
import { useId } from 'react';
import { ClockBar } from '../../parts/clock-bar.tsx';
import { type DueState, dueState } from '../../service/deadline.ts';
import { runningClock } from '../../service/running-clock.ts';
import { dayWords, spanWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';

type ClockCardProps = { view: CaseView; now: Date };

/** The promise of twenty minutes: what systems and staff have used of it. */
export function ServiceClockCard({ view, readAt, now }: ClockCardProps & { readAt: number }) {
  const id = useId();
  const { usedMs, promiseMs, running } = runningClock(view.clocks.service, readAt, now);
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{CASE.serviceClock}</h2>
      <p className="figure">{spanWords(usedMs)}</p>
      <ClockBar usedMs={usedMs} promiseMs={promiseMs} />
      <p>
        {CASE.servicePromise(spanWords(promiseMs))}
        {usedMs > promiseMs && <strong className="tag late">{CASE.serviceOver}</strong>}
      </p>
      {!view.closedAt && <p>{running ? CASE.serviceRunning : CASE.serviceStopped}</p>}
      <p className="hint">{CASE.serviceNote}</p>
    </section>
  );
}

function dueFigure(due: DueState): string {
  if (due.kind === 'none') return CASE.statutoryNone;
  if (due.kind === 'today') return CASE.dueToday;
  if (due.kind === 'left') return CASE.daysLeft(due.workingDays);
  return due.workingDays > 0 ? CASE.overdueBy(due.workingDays) : CASE.overdue;
}

/** The working days that a rule gives for the present stage. */
export function StatutoryClockCard({ view, now }: ClockCardProps) {
  const id = useId();
  const statutory = view.clocks.statutory;
  const due = dueState(statutory?.dueAt ?? null, now, CHINESE_CALENDAR);
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{CASE.statutoryClock}</h2>
      <p className="figure">{view.closedAt ? CASE.ended : dueFigure(due)}</p>
      {statutory?.dueAt && <p>{CASE.statutoryDue(dayWords(localDate(new Date(statutory.dueAt)), now))}</p>}
      {statutory && <p className="hint">{statutory.basis}</p>}
    </section>
  );
}
