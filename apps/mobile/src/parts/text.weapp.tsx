import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './text.css';

type TextProps = {
  children: ReactNode;
  tone?: 'plain' | 'soft' | 'strong' | 'lead' | 'figure';
  id?: string;
};

/** A paragraph. */
export function Text({ children, tone = 'plain', id }: TextProps) {
  return (
    <View id={id} className={`text text-${tone}`}>
      {children}
    </View>
  );
}
