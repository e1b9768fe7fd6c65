import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { FormSender } from './form-sender.ts';
import './stack.css';

/** Fields that are sent together, by the form's button or the keyboard's own key. */
export function Form({ onSend, children }: { onSend: () => void; children: ReactNode }) {
  return (
    <FormSender.Provider value={onSend}>
      <View className="stack stack-middle">{children}</View>
    </FormSender.Provider>
  );
}
