import type { CaseSummary } from '@yimi/api-client/views';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { Link } from 'react-aria-components';
import { ClockBar } from '../../parts/clock-bar.tsx';
import { DueTag } from '../../parts/due-tag.tsx';
import type { GridColumn } from '../../parts/grid-table.tsx';
import { serviceName, stageName } from '../../service/case-words.ts';
import { dueState } from '../../service/deadline.ts';
import { runningClock } from '../../service/running-clock.ts';
import { momentWords, spanWords } from '../../service/time-words.ts';
import { QUEUE } from '../../texts/queue.ts';

function CaseNumber({ item, fresh }: { item: CaseSummary; fresh: boolean }) {
  return (
    <span className="row">
      <Link className="case-link" href={`/cases/${item.id}`}>
        {item.caseNo}
      </Link>
      {fresh && <span className="tag accent">{QUEUE.fresh}</span>}
      {item.supervisedAt && <span className="tag late">{QUEUE.supervised}</span>}
    </span>
  );
}

function ServiceClockCell({ clock }: { clock: CaseSummary['serviceClock'] }) {
  const { usedMs, promiseMs, running } = clock;
  const promise = spanWords(promiseMs);
  return (
    <span>
      {spanWords(usedMs)} <span className="small soft">{running ? '' : QUEUE.clockStopped}</span>
      <span className="clock-line small soft">
        <ClockBar usedMs={usedMs} promiseMs={promiseMs} />
        {usedMs > promiseMs ? QUEUE.clockOver(promise) : QUEUE.clockPromise(promise)}
      </span>
    </span>
  );
}

function DueCell({ item, now }: { item: CaseSummary; now: Date }) {
  if (item.closedAt) return QUEUE.closed;
  return (
    <span className="tags">
      <DueTag due={dueState(item.dueAt, now, CHINESE_CALENDAR)} />
      {item.escalatedTo && <span className="tag soon">{QUEUE.escalated(ROLE_NAMES[item.escalatedTo])}</span>}
    </span>
  );
}

/** @param readAt when the rows were read, epoch milliseconds: a running clock has gone on since */
export function queueColumns(now: Date, readAt: number, fresh: ReadonlySet<string>): GridColumn<CaseSummary>[] {
  const { columns } = QUEUE;
  return [
    { id: 'caseNo', name: columns.caseNo, cell: (item) => <CaseNumber item={item} fresh={fresh.has(item.id)} /> },
    { id: 'subject', name: columns.subject, cell: (item) => item.subjectMasked },
    { id: 'service', name: columns.service, cell: (item) => serviceName(item) },
    { id: 'stage', name: columns.stage, cell: (item) => stageName(item, item.stage), wraps: true },
    { id: 'region', name: columns.region, cell: (item) => item.regionName, wraps: true },
    { id: 'since', name: columns.since, cell: (item) => momentWords(item.stageSince, now) },
    {
      id: 'serviceClock',
      name: columns.serviceClock,
      cell: (item) => <ServiceClockCell clock={runningClock(item.serviceClock, readAt, now)} />,
    },
    {
      id: 'due',
      name: columns.due,
      cell: (item) => <DueCell item={item} now={now} />,
    },
  ];
}
