import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria.ts';
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
    <View className="timeline" {...aria({ role: 'list', label })}>
      {steps.map(({ key, title, status, state, children }) => (
        <View
          key={key}
          className={`timeline-step timeline-${state}`}
          {...aria({ role: 'listitem', current: state === 'now' ? 'step' : undefined })}
        >
          <View className="timeline-title">{title}</View>
          <View className="timeline-status">{status}</View>
          {children && <View className="timeline-more">{children}</View>}
        </View>
      ))}
    </View>
  );
}
