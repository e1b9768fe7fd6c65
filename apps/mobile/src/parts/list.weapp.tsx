import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria.ts';
import './list.css';

type ListProps = { items: readonly ReactNode[]; look?: 'dots' | 'numbers' | 'cards'; label?: string };

/** A list. Items keep their place, so that their index is their key. */
export function List({ items, look = 'dots', label }: ListProps) {
  return (
    <View className={`list list-${look}`} {...aria({ role: 'list', label })}>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items keep their place
        <View key={place} className="list-item" {...aria({ role: 'listitem' })}>
          {item}
        </View>
      ))}
    </View>
  );
}
