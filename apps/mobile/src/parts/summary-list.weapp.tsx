import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './summary-list.css';

export type SummaryRow = {
  key: string;
  name: string;
  value: ReactNode;
  /** 来自公安人口信息，2026-10-01 */
  source?: string;
  /** A link or button whose name tells what it changes. */
  action?: ReactNode;
};

/** Names and values. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <View className="summary-list">
      {rows.map(({ key, name, value, source, action }) => (
        <View key={key} className="summary-row">
          <View className="summary-name">{name}</View>
          <View className="summary-answer">
            <View className="summary-value">{value}</View>
            {source && <View className="summary-source">{source}</View>}
          </View>
          {action && <View className="summary-answer summary-action">{action}</View>}
        </View>
      ))}
    </View>
  );
}
