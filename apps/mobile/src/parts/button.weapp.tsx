import { Text, Button as WechatButton } from '@tarojs/components';
import { type ReactNode, useContext } from 'react';
import { aria } from './aria.ts';
import { FormSender } from './form-sender.ts';
import { Icon, type IconName } from './icon';
import './button.css';
import './button.weapp.css';

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
  const send = useContext(FormSender);
  return (
    <WechatButton
      className={`button button-${look}${pressed ? ' button-pressed' : ''}`}
      hoverClass="button-held"
      {...aria({ role: 'button', label, disabled: busy || undefined, pressed })}
      onClick={() => {
        if (!busy) (onPress ?? send)();
      }}
    >
      {icon && <Icon name={icon} />}
      <Text>{children}</Text>
    </WechatButton>
  );
}
