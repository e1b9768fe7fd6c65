/** Steps inside one screen, so that the browser's own way back goes from question to question. */
import { useDidShow, useRouter } from '@tarojs/taro';
import { useState } from 'react';

/** The step that the address names under `key`, and how to go to another one. */
export function useStep(key: string): [step: string | undefined, goTo: (step: string) => void] {
  const { params } = useRouter();
  const [step, setStep] = useState(() => (params[key] === undefined ? undefined : decodeURIComponent(params[key])));
  const goTo = (next: string) => {
    const address = new URL(window.location.href);
    address.searchParams.set(key, next);
    window.history.pushState(null, '', address);
    setStep(next);
  };
  // Coming back over another screen, the address is right and what was shown before may not be.
  useDidShow(() => setStep(new URL(window.location.href).searchParams.get(key) ?? undefined));
  return [step, goTo];
}
