import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { go, goInstead } from '../device/navigate.ts';
import { aria } from './aria.ts';
import { Icon, type IconName } from './icon';
import './button.css';
import './link.css';

type LinkProps = {
  children: ReactNode;
  /** A page of this app: /pages/… */
  to: string;
  look?: 'text' | 'primary' | 'secondary';
  icon?: IconName;
  /** Must begin with the visible words. */
  label?: string;
  /** Takes the place of this page: one cannot come back to it. */
  instead?: boolean;
};

export function Link({ children, to, look = 'text', icon, label, instead }: LinkProps) {
  return (
    <View
      className={look === 'text' ? 'link' : `button button-${look}`}
      hoverClass="button-held"
      {...aria({ role: 'link', label })}
      onClick={() => (instead ? goInstead(to) : go(to))}
    >
      {icon && <Icon name={icon} />}
      <Text>{children}</Text>
    </View>
  );
}
