import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './callout.css';

type Tone = 'info' | 'good' | 'you' | 'error';

const ICONS = { info: 'info', good: 'check', you: 'alert', error: 'alert' } satisfies Record<Tone, IconName>;

type CalloutProps = { tone?: Tone; title: string; children?: ReactNode; alert?: boolean };

/** Something to be noticed, as picture, words and frame. With `alert` it is spoken when it appears. */
export function Callout({ tone = 'info', title, children, alert = false }: CalloutProps) {
  return (
    <div className={`callout callout-${tone}`} role={alert ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} />
      <div className="callout-words">
        <p className="callout-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
