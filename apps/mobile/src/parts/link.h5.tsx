import Taro from '@tarojs/taro';
import type { MouseEvent, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './button.css';
import './link.css';

type LinkProps = {
  children: ReactNode;
  /** A page of this app: /pages/…; its address is real and can be opened in a new tab. */
  to: string;
  look?: 'text' | 'primary' | 'secondary';
  icon?: IconName;
  /** Must begin with the visible words. */
  label?: string;
  /** Takes the place of this page: one cannot come back to it. */
  instead?: boolean;
};

/** Opens a page of this app, unless the person asks the browser for something else (new tab, download). */
export function openInApp(event: MouseEvent, to: string, instead = false) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  if (instead) Taro.redirectTo({ url: to });
  else Taro.navigateTo({ url: to });
}

export function Link({ children, to, look = 'text', icon, label, instead }: LinkProps) {
  return (
    <a
      href={to}
      className={look === 'text' ? 'link' : `button button-${look}`}
      aria-label={label}
      onClick={(event) => openInApp(event, to, instead)}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
