/** Leads to a control of the page: WeChat moves its keyboard focus to inputs only, and scrolls to anything. */
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { createCell } from '../state/cell.ts';

/** Each request is a new object, so that the same control can be asked for again. */
const request = createCell<{ field: string } | undefined>(undefined);

/** Ids that a selector can name; the others are inputs, to which WeChat scrolls by itself. */
const NAMEABLE = /^[\w-]+$/;

export function requestFocus(field: string) {
  request.set({ field });
  if (NAMEABLE.test(field))
    Taro.pageScrollTo({ selector: `#${field}`, offsetTop: -80, duration: 0 }).catch(() => undefined);
}

/** Whether the input with this id is to take the focus now, and what it says when it has lost it. */
export function useFocusRequest(field: string): { focus: boolean; onBlur: () => void } {
  const asked = request.use();
  const [focus, setFocus] = useState(false);
  useEffect(() => {
    if (asked?.field !== field) return;
    setFocus(true);
    request.set(undefined);
  }, [asked, field]);
  return { focus, onBlur: () => setFocus(false) };
}
