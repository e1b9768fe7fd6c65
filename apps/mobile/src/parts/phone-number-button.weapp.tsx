import { Text, Button as WechatButton } from '@tarojs/components';
import { aria } from './aria.ts';
import { Icon } from './icon';
import './button.css';
import './button.weapp.css';

type PhoneNumberButtonProps = {
  children: string;
  busy?: boolean;
  /** A code for the phone number; undefined when the person would rather not. */
  onAnswer: (code: string | undefined) => void;
};

/** Lets WeChat ask the person whether the district may know their phone number. */
export function PhoneNumberButton({ children, busy = false, onAnswer }: PhoneNumberButtonProps) {
  return (
    <WechatButton
      className="button button-primary"
      hoverClass="button-held"
      openType={busy ? undefined : 'getPhoneNumber'}
      {...aria({ role: 'button', disabled: busy || undefined })}
      onGetPhoneNumber={({ detail }) => onAnswer((detail as { code?: string }).code)}
    >
      <Icon name="phone" />
      <Text>{children}</Text>
    </WechatButton>
  );
}
