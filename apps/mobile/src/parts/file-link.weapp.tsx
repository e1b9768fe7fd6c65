import { Text, Button as WechatButton } from '@tarojs/components';
import { openServerDocument } from '../device/server-file';
import { useSending } from '../state/use-sending.ts';
import { aria } from './aria.ts';
import { Callout } from './callout';
import { Icon } from './icon';
import './button.css';
import './button.weapp.css';

/** A document of the server: WeChat shows it, and keeps or passes it on from there. */
export function FileLink({ href, children }: { href: string; fileName: string; children: string }) {
  const { send, busy, errors } = useSending();
  return (
    <>
      {errors.map(({ says }) => (
        <Callout key={says} tone="error" title={says} alert />
      ))}
      <WechatButton
        className="button button-secondary"
        hoverClass="button-held"
        {...aria({ role: 'button', disabled: busy || undefined })}
        onClick={() => send(() => openServerDocument(href))}
      >
        <Icon name="download" />
        <Text>{children}</Text>
      </WechatButton>
    </>
  );
}
