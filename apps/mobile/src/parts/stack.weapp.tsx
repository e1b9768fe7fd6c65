import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria.ts';
import './stack.css';

type StackProps = {
  children: ReactNode;
  /** Space between the parts. */
  gap?: 'small' | 'middle' | 'large';
  /** A plain box, a card, a card in colour, side by side, or set apart at the end of a page. */
  look?: 'plain' | 'card' | 'tinted' | 'row' | 'footing';
  label?: string;
};

/** Parts one below the other. With a label it is a named region. */
export function Stack({ children, gap = 'middle', look = 'plain', label }: StackProps) {
  return (
    <View className={`stack stack-${gap} stack-${look}`} {...(label && aria({ role: 'region', label }))}>
      {children}
    </View>
  );
}
