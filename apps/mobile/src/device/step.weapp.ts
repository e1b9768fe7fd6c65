/** Steps inside one screen. WeChat's own way back leaves the screen; 返回 on the page goes from question to question. */
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';

/** The step that the address names under `key`, and how to go to another one. */
export function useStep(key: string): [step: string | undefined, goTo: (step: string) => void] {
  const { params } = useRouter();
  return useState(() => (params[key] === undefined ? undefined : decodeURIComponent(params[key])));
}
