import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { aria } from './aria.ts';
import './details.css';

/** Words that open on demand. */
export function Details({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <View className={open ? 'details details-open' : 'details'}>
      <View className="details-title" {...aria({ role: 'button', expanded: open })} onClick={() => setOpen(!open)}>
        {title}
      </View>
      {open && <View className="details-body">{children}</View>}
    </View>
  );
}
