import type { ReactNode } from 'react';
import './timeline.css';

export type TimelineStep = {
  key: string | number;
  title: string;
  /** The status in words, read with the title: 已完成, 现在, 还没有开始 */
  status: string;
  state: 'done' | 'now' | 'later';
  children?: ReactNode;
};

/** Steps along an upright rule: what was, what is, what comes. */
export function Timeline({ steps, label }: { steps: readonly TimelineStep[]; label: string }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without markers
    <ol className="timeline" role="list" aria-label={label}>
      {steps.map(({ key, title, status, state, children }) => (
        <li key={key} className={`timeline-step timeline-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <p className="timeline-title">{title}</p>
          <p className="timeline-status">{status}</p>
          {children && <div className="timeline-more">{children}</div>}
        </li>
      ))}
    </ol>
  );
}
