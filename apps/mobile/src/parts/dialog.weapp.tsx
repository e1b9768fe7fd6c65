import { View } from '@tarojs/components';
import { type ReactNode, useContext, useEffect } from 'react';
import { texts } from '../texts/parts.ts';
import { aria } from './aria.ts';
import { Button } from './button';
import { DialogPlace } from './dialog-place';
import { Heading } from './heading';
import './dialog.css';
import './dialog.weapp.css';

type DialogProps = {
  open: boolean;
  /** The question or news, as the dialog's heading: spoken when the dialog opens. */
  title: string;
  children: ReactNode;
  /** Asked for by 关闭. */
  onClose: () => void;
};

/** One question above the page, all else of which is hidden meanwhile: WeChat itself keeps nobody inside. */
export function Dialog({ open, title, children, onClose }: DialogProps) {
  const place = useContext(DialogPlace);
  // What it shows may change with each rendering.
  useEffect(() => {
    if (!open) return;
    const box = (
      <View className="dialog-cover">
        <View className="dialog" {...aria({ role: 'dialog', label: title, modal: true })}>
          <View className="dialog-body">
            <Heading level={2}>{title}</Heading>
            {children}
            <Button look="secondary" onPress={onClose}>
              {texts.close}
            </Button>
          </View>
        </View>
      </View>
    );
    place({ title, box });
  });
  useEffect(() => (open ? () => place(undefined) : undefined), [open, place]);
  return null;
}
