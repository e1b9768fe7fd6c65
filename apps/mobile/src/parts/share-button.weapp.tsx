import { Text, Button as WechatButton } from '@tarojs/components';
import { aria } from './aria.ts';
import { Icon } from './icon';
import './button.css';
import './button.weapp.css';

type ShareButtonProps = { children: string; title: string; path: string };

/** Opens WeChat's own list of friends; the page says what is sent, by `useShared`. */
export function ShareButton({ children }: ShareButtonProps) {
  return (
    <WechatButton
      className="button button-quiet"
      hoverClass="button-held"
      openType="share"
      {...aria({ role: 'button' })}
    >
      <Icon name="people" />
      <Text>{children}</Text>
    </WechatButton>
  );
}
