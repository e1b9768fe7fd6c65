import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import './status-tag.css';

export type StatusTone = 'done' | 'now' | 'you' | 'stopped';

const ICONS = { done: 'check', now: 'clock', you: 'person', stopped: 'info' } satisfies Record<StatusTone, IconName>;

/** A status as picture and word; the colour only repeats it. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <View className={`status-tag status-tag-${tone}`}>
      <Icon name={ICONS[tone]} />
      <Text>{children}</Text>
    </View>
  );
}
