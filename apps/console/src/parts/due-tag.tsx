import type { DueState } from '../service/deadline.ts';
import { QUEUE } from '../texts/queue.ts';

const SOON_WORKING_DAYS = 2;

type DueTagProps = { due: DueState };

/** What is left until the statutory due time, in words; colour only underlines them. */
export function DueTag({ due }: DueTagProps) {
  if (due.kind === 'none') return <span className="soft">{QUEUE.noDeadline}</span>;
  if (due.kind === 'overdue') return <span className="tag late">{QUEUE.overdue}</span>;
  if (due.kind === 'today') return <span className="tag soon">{QUEUE.dueToday}</span>;
  const tone = due.workingDays <= SOON_WORKING_DAYS ? 'tag soon' : 'tag';
  return <span className={tone}>{QUEUE.daysLeft(due.workingDays)}</span>;
}
