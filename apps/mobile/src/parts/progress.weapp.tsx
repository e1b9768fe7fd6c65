import { View } from '@tarojs/components';
import { aria } from './aria.ts';
import './progress.css';

type ProgressProps = {
  label: string;
  /** From 0 to 1. */
  share: number;
  /** The same in words: who reads needs no bar, and who hears is told by the page at times. */
  says: string;
};

/** How far something has come that the person waits for. */
export function Progress({ label, share, says }: ProgressProps) {
  const percent = Math.round(100 * share);
  return (
    <View className="progress">
      <View>{says}</View>
      <View
        className="progress-bar"
        {...aria({ role: 'progressbar', label, valuemin: 0, valuemax: 100, valuenow: percent, valuetext: says })}
      >
        <View className="progress-come" style={{ width: `${percent}%` }} />
      </View>
    </View>
  );
}
