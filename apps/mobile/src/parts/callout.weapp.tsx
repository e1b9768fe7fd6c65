import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria.ts';
import { Icon, type IconName } from './icon';
import './callout.css';

type Tone = 'info' | 'good' | 'you' | 'error';

const ICONS = { info: 'info', good: 'check', you: 'alert', error: 'alert' } satisfies Record<Tone, IconName>;

type CalloutProps = { tone?: Tone; title: string; children?: ReactNode; alert?: boolean };

/** Something to be noticed, as picture, words and frame. With `alert` it is spoken when it appears. */
export function Callout({ tone = 'info', title, children, alert = false }: CalloutProps) {
  return (
    <View className={`callout callout-${tone}`} {...(alert && aria({ role: 'alert', live: 'assertive' }))}>
      <Icon name={ICONS[tone]} />
      <View className="callout-words">
        <View className="callout-title">{title}</View>
        {children}
      </View>
    </View>
  );
}
