import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria.ts';
import './heading.css';

type HeadingProps = { level: 1 | 2 | 3; children: ReactNode; id?: string };

export function Heading({ level, children, id }: HeadingProps) {
  return (
    <View id={id} className={`heading heading-${level}`} {...aria({ role: 'heading', level })}>
      {children}
    </View>
  );
}
