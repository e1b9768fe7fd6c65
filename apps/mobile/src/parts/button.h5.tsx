import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './button.css';

type ButtonProps = {
  children: ReactNode;
  /** Left out for the button that sends a form. */
  onPress?: () => void;
  look?: 'primary' | 'secondary' | 'quiet' | 'grave';
  icon?: IconName;
  /** Works: the button stays reachable and says so, and a second press does nothing. */
  busy?: boolean;
  /** Only where the visible words are not enough, such as 改一下 in a list. Must begin with the visible words. */
  label?: string;
  pressed?: boolean;
};

export function Button({ children, onPress, look = 'primary', icon, busy = false, label, pressed }: ButtonProps) {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={`button button-${look}`}
      aria-label={label}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
